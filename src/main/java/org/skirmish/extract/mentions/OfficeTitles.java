package org.skirmish.extract.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The titles of public offices that stand directly before a name ({@code rules/office-titles.txt}); words are in lower case. */
record OfficeTitles(Set<List<String>> titles) {

    static OfficeTitles load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OfficeTitles.class.getResourceAsStream("/rules/office-titles.txt"), StandardCharsets.UTF_8))) {
            return new OfficeTitles(lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(l -> List.of(l.strip().split(" "))).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the last words are a title. */
    boolean end(List<String> words) {
        return titles.stream().anyMatch(t -> t.size() <= words.size() && words.subList(words.size() - t.size(), words.size()).equals(t));
    }

    /** How many of the first words are a title; others follow it. */
    int start(List<String> words) {
        return titles.stream().filter(t -> t.size() < words.size() && words.subList(0, t.size()).equals(t)).mapToInt(List::size).max().orElse(0);
    }
}
