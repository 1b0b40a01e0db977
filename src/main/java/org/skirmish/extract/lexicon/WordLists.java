package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.IndexedWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed lists of words by name: {@code rules/words.txt}. */
public final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    /** The lists of {@code rules/words.txt}. */
    public WordLists() {
        this("/rules/words.txt");
    }

    /** The lists of that resource, which has the same form. */
    public WordLists(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordLists.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split(":\\s+", 2))
                    .forEach(l -> lists.computeIfAbsent(l[0], k -> new HashSet<>())
                            .addAll(List.of(l[1].strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the list holds the word, in any case. A name that no list bears is an error. */
    public boolean has(String list, String word) {
        return of(list).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of the list. A name that no list bears is an error. */
    public Set<String> of(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("there is no list of words " + list);
        }
        return Collections.unmodifiableSet(words);
    }

    /** Whether the list holds the word's lemma. */
    public boolean has(String list, IndexedWord word) {
        return has(list, word.lemma() == null ? word.word() : word.lemma());
    }
}
