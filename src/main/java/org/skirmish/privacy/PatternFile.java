package org.skirmish.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.model.Span;

/**
 * The expressions of a file of patterns, in its order, each with its examples; the head of {@code privacy/patterns.txt}
 * says the form.
 */
final class PatternFile {

    private static final Pattern MACRO = Pattern.compile("\\{([a-zA-Z]+)\\}");
    /** What a line begins with that goes on with the one before it. */
    private static final String GOES_ON = "    ";

    private static final String BLANKED = "(?<x>";

    /**
     * One expression.
     *
     * @param trigger what stands near all that it matches
     * @param grouped whether only its group x is blanked
     * @param examples words in which what is found stands in ⟦ ⟧
     */
    record Rule(String id, PrivateKind kind, Pattern trigger, Pattern pattern, boolean grouped, List<String> examples) {

        /** What is blanked of a match. */
        Span span(Matcher matcher) {
            return grouped ? new Span(matcher.start("x"), matcher.end("x")) : new Span(matcher.start(), matcher.end());
        }
    }

    /**
     * What is blanked too where it touches what was found.
     *
     * @param behind whether it follows what was found; else it goes before it
     */
    record Neighbour(PrivateKind kind, boolean behind, Pattern pattern) {}

    private final Map<String, String> macros = new HashMap<>();
    private final Map<String, Pattern> triggers = new HashMap<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private PrivateKind kind;
    private Pattern trigger;

    private PatternFile() {}

    /** @throws IllegalArgumentException naming the line that has not the form */
    static PatternFile load(String resource) {
        PatternFile file = new PatternFile();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PatternFile.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            int number = 0;
            String next = lines.readLine();
            while (next != null) {
                int first = ++number;
                StringBuilder whole = new StringBuilder(next);
                for (next = lines.readLine(); next != null && next.startsWith(GOES_ON); next = lines.readLine()) {
                    number++;
                    whole.append(next.substring(GOES_ON.length()));
                }
                try {
                    file.take(whole.toString());
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException(resource + ":" + first + ": " + e.getMessage(), e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    List<Neighbour> neighbours() {
        return List.copyOf(neighbours);
    }

    private void take(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "kind" -> kind = kind(words[1]);
            case "trigger" ->
                trigger = triggers.computeIfAbsent(
                        expanded(words[1]), regex -> Pattern.compile(Alternatives.grouped(regex)));
            case "macro" -> macro(words[1]);
            case "rule" -> rules.add(rule(words[1]));
            case "behind" -> neighbours.add(new Neighbour(kind, true, Pattern.compile(expanded(words[1]))));
            case "ahead" ->
                neighbours.add(new Neighbour(kind, false, Pattern.compile("(?:" + expanded(words[1]) + ")$")));
            case "+", "-" -> rules.get(rules.size() - 1).examples().add(words[1]);
            default -> throw new IllegalArgumentException("no such kind of line: " + words[0]);
        }
    }

    private static PrivateKind kind(String words) {
        String[] parts = words.split(" ", 2);
        return new PrivateKind(parts[0], parts[1].strip());
    }

    private void macro(String words) {
        String[] parts = words.split(" ", 2);
        macros.put(parts[0], expanded(parts[1]));
    }

    private Rule rule(String words) {
        String[] parts = words.split(" := ", 2);
        String regex = expanded(parts[1]);
        return new Rule(parts[0], kind, trigger, Pattern.compile(regex), regex.contains(BLANKED), new ArrayList<>());
    }

    private String expanded(String regex) {
        return MACRO.matcher(regex).replaceAll(m -> {
            String value = macros.get(m.group(1));
            return Matcher.quoteReplacement(value == null ? m.group() : value);
        });
    }
}
