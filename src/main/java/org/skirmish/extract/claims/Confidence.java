package org.skirmish.extract.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a figure made by a rule held against gold: {@code rules/confidence.tsv}. The rate is (held + 1) / (made +
 * 2), Laplace's rule of succession, so that a rule seen seldom is never sure; a rule never seen has one half.
 */
public final class Confidence {

    private final Map<String, Double> rates = new HashMap<>();

    public Confidence() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Confidence.class.getResourceAsStream("/rules/confidence.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> rates.put(f[0], (Integer.parseInt(f[1]) + 1.0) / (Integer.parseInt(f[2]) + 2.0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rate of the rule, from 0 to 1, to two decimals. */
    public double of(String rule) {
        return Math.round(100 * rates.getOrDefault(rule, 0.5)) / 100.0;
    }
}
