package org.skirmish.link.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the program's own tab-separated tables from the class path. */
public final class Tables {

    private Tables() {}

    /**
     * The lines of a table without comments, blank lines and the line of column names; each cut at its tabs, empty
     * columns kept.
     */
    public static List<String[]> rows(String resource) {
        return lines(resource).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The lines of a resource that are neither blank nor comments ({@code #}). */
    public static List<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column of several values set apart by {@code |}. */
    public static List<String> values(String column) {
        return column.isBlank() ? List.of() : List.of(column.split("\\|"));
    }

    static InputStream open(String resource) {
        InputStream in = Tables.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing from the program: " + resource);
        }
        return in;
    }
}
