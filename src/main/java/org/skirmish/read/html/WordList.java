package org.skirmish.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists in {@code read/html}. */
final class WordList {

    private WordList() {}

    /** The lines of a list, without comments and empty ones. */
    static List<String> lines(String file) {
        InputStream in = WordList.class.getResourceAsStream("/read/html/" + file);
        if (in == null) {
            throw new IllegalStateException("the program lacks its resource /read/html/" + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
