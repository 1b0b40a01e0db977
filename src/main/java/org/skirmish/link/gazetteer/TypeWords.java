package org.skirmish.link.gazetteer;

import java.util.HashSet;
import java.util.Set;

/** Cuts from a name the words that say what kind of place it is. */
public final class TypeWords {

    private final Set<String> words;

    private TypeWords(Set<String> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static TypeWords standard() {
        return new TypeWords(new HashSet<>(Tables.lines("/gazetteer/type-words.txt")));
    }

    /**
     * The name's own words: "Kyantha Village" → "Kyantha", "Departamento de Boyacá" → "Boyacá"; the name itself where
     * nothing else is left.
     */
    public String cut(String name) {
        String rest = name.strip();
        for (String shorter = cutOnce(rest); !shorter.equals(rest); shorter = cutOnce(rest)) {
            rest = shorter;
        }
        return rest;
    }

    private String cutOnce(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        for (int at = lower.indexOf(' '); at > 0; at = lower.indexOf(' ', at + 1)) {
            if (words.contains(lower.substring(at + 1))) {
                return name.substring(0, at).strip();
            }
        }
        for (int at = lower.lastIndexOf(' '); at > 0; at = lower.lastIndexOf(' ', at - 1)) {
            if (words.contains(lower.substring(0, at))) {
                return name.substring(at + 1).strip();
            }
        }
        return name;
    }
}
