package org.skirmish.extract.gaps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A linear model over signs: their weights are {@code rules/number-signs.tsv}, a line a sign, the strongest first. The
 * sum of the weights of those that are there is the log odds; the weight of {@code threshold} is taken off, so that
 * above 0 a number is listed.
 */
public final class WeightedSigns implements NumberScorer {

    private static final String FILE = "/rules/number-signs.tsv";

    private final Map<String, Double> weights;

    public WeightedSigns() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WeightedSigns.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            weights = lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(f -> f[0], f -> Double.valueOf(f[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double logOdds(NumberPlace place, Set<String> signs, boolean claimed) {
        return signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum() - weights.get("threshold");
    }
}
