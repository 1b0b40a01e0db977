package org.skirmish.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What kinds and words have in common for the reading of a whole report: {@code rules/traits.tsv}. */
public final class Traits {

    private final Map<String, Set<String>> bearers;

    public Traits() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Traits.class.getResourceAsStream("/rules/traits.tsv"), StandardCharsets.UTF_8))) {
            bearers = lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(f -> f[0], f -> Set.of(f[1].split("\\|"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the notation or lower-case word has the trait; an unknown trait is an error. */
    public boolean has(String trait, String bearer) {
        Set<String> all = bearers.get(trait);
        if (all == null) {
            throw new IllegalArgumentException("no trait \"" + trait + "\" in rules/traits.tsv");
        }
        return all.contains(bearer);
    }

    /** Whether any of them has it. */
    public boolean any(String trait, List<String> of) {
        return of.stream().anyMatch(o -> has(trait, o));
    }
}
