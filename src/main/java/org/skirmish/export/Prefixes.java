package org.skirmish.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes with which readable formats are written: those of {@code prefixes.tsv}. */
public final class Prefixes {

    private Prefixes() {}

    /** Namespaces by prefix, in the order of the file. */
    public static Map<String, String> used() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        try (InputStream in = Prefixes.class.getResourceAsStream("/prefixes.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(cells -> prefixes.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return prefixes;
    }
}
