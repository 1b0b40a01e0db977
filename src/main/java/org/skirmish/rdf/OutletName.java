package org.skirmish.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an outlet's name one way, however much of it a letterhead puts in capitals. */
final class OutletName {

    private static final Set<String> SMALL = small();

    private OutletName() {}

    /** "SOUTHERN COAST MONITOR" → "Southern Coast Monitor"; a name of one word, or with small letters, stays. */
    static String written(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        boolean shouted = plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.contains(" ");
        if (!shouted) {
            return plain;
        }
        List<String> words = new ArrayList<>();
        for (String word : plain.split(" ")) {
            words.add(word(word, words.isEmpty()));
        }
        return String.join(" ", words);
    }

    /** Brackets hold abbreviations, which stay as they are. */
    private static String word(String word, boolean first) {
        String small = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(small)) {
            return small;
        }
        int letter = word.offsetByCodePoints(0, 1);
        return word.matches("\\(\\p{Lu}{2,}\\)")
                ? word
                : word.substring(0, letter) + small.substring(Math.min(letter, small.length()));
    }

    private static Set<String> small() {
        try (InputStream in = OutletName.class.getResourceAsStream("small-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
