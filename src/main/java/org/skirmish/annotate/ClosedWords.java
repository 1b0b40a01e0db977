package org.skirmish.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed lists of words by name: a rule file whose lines are {@code <name>: <word> <word> …}, in lower case. */
final class ClosedWords {

    private final String file;
    private final Map<String, Set<String>> lists = new HashMap<>();

    private ClosedWords(String file) {
        this.file = file;
    }

    /** The lists of the class path resource {@code /rules/<file>.txt}. */
    static ClosedWords load(String file) {
        ClosedWords words = new ClosedWords(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ClosedWords.class.getResourceAsStream("/rules/" + file + ".txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split(":\\s+", 2))
                    .forEach(l -> words.lists
                            .computeIfAbsent(l[0], k -> new HashSet<>())
                            .addAll(List.of(l[1].strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Whether the list holds the word, in any case. A name that no list of the file bears is an error. */
    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("rules/" + file + ".txt has no list " + list);
        }
        return word != null && words.contains(word.toLowerCase(Locale.ROOT));
    }
}
