package org.skirmish.extract.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands before or at the start of a name and tells what it names, from a file with one phrase a line; words are
 * in lower case.
 */
record Phrases(Set<List<String>> phrases) {

    static Phrases load(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return new Phrases(lines.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> List.of(l.strip().split(" ")))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of several files, in lower case whatever their capitals. */
    static Phrases folded(String... files) {
        return new Phrases(Arrays.stream(files)
                .flatMap(file -> load(file).phrases().stream())
                .map(p -> p.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList())
                .collect(Collectors.toSet()));
    }

    /** Whether the last words are one of the phrases. */
    boolean end(List<String> words) {
        return phrases.stream()
                .anyMatch(t -> t.size() <= words.size()
                        && words.subList(words.size() - t.size(), words.size()).equals(t));
    }

    /** How many of the first words are one of the phrases; others follow it. */
    int start(List<String> words) {
        return phrases.stream()
                .filter(t ->
                        t.size() < words.size() && words.subList(0, t.size()).equals(t))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
