package org.skirmish.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The named patterns of {@code read/patterns.txt}, with their word lists filled in. */
final class Patterns {

    private static final String FOLDER = "/read/";
    private static final Pattern MACRO = Pattern.compile("\\{(@?)([a-z][a-z-]*)}");

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Pattern> compiled = new HashMap<>();

    Patterns() {
        for (String line : lines("patterns.txt")) {
            int equals = line.indexOf(" = ");
            String name = line.substring(0, equals);
            String source = expanded(line.substring(equals + 3));
            sources.put(name, source);
            compiled.put(
                    name,
                    Pattern.compile(source, Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL));
        }
    }

    /** The pattern of that name; an unknown name is a fault of the program. */
    Pattern get(String name) {
        Pattern found = compiled.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no pattern is named " + name);
        }
        return found;
    }

    /** Whether the whole of the text matches. */
    boolean fits(String name, CharSequence text) {
        return get(name).matcher(text).matches();
    }

    /** The entries of a list, without comments and empty lines. */
    List<String> words(String list) {
        return lines(list + ".txt");
    }

    private String expanded(String source) {
        Matcher macro = MACRO.matcher(source);
        StringBuilder out = new StringBuilder();
        while (macro.find()) {
            String value = macro.group(1).isEmpty() ? sources.get(macro.group(2)) : alternatives(macro.group(2));
            if (value == null) {
                throw new IllegalStateException("patterns.txt: {" + macro.group(2) + "} is used before it is defined");
            }
            macro.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return macro.appendTail(out).toString();
    }

    private String alternatives(String list) {
        return words(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static List<String> lines(String file) {
        InputStream in = Patterns.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the program lacks its resource " + FOLDER + file);
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
