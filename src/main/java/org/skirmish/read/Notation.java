package org.skirmish.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that are written in a notation of their own from prose: tables of values set apart by commas and the
 * like, and Markdown.
 */
final class Notation {

    private static final int LOOK = 1 << 16;
    private static final int LEAST_RECORDS = 3;
    private static final int LEAST_VALUES = 3;
    private static final int LONGEST_NAME = 40;
    private static final double MOSTLY = 0.9;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern NAME = Pattern.compile("\\s*\"?[\\p{L}_#][^.!?\\d\"]*\\d?\"?\\s*|\\s*");

    private static final int LEAST_MARKS = 2;
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("(?m)^ {0,3}#{1,6} \\S"),
            Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*|(?<!\\w)__[^_\\s][^_\\n]{0,200}__"),
            Pattern.compile("!?\\[[^\\]\\n]{1,200}]\\((?:https?:|/|\\.|#)[^)\\s]{0,500}\\)"),
            Pattern.compile("(?m)^```"),
            Pattern.compile("(?m)^> \\S"),
            Pattern.compile("(?m)^\\|?(?: ?:?-{3,}:? ?\\|)+"),
            Pattern.compile("(?m)^(?:={3,}|-{3,})$"));

    private Notation() {}

    /**
     * Whether the text is a table: a line of names, and under it records of as many values, set apart by the same sign.
     */
    static boolean isTable(String text) {
        String look = text.substring(0, Math.min(LOOK, text.length()));
        for (char separator : SEPARATORS) {
            if (isTable(look, separator)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTable(String text, char separator) {
        List<Integer> sizes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        int size = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean end = !quoted && c == '\n';
            if (sizes.isEmpty() && (end || !quoted && c == separator)) {
                names.add(value.toString());
                value.setLength(0);
            } else {
                value.append(sizes.isEmpty() ? c : "");
            }
            size += !quoted && c == separator ? 1 : 0;
            if (end && (size > 1 || i > 0 && text.charAt(i - 1) != '\n')) {
                sizes.add(size);
                size = 1;
            }
        }
        long alike = sizes.stream().filter(s -> s == names.size()).count();
        return names.size() >= LEAST_VALUES
                && sizes.size() >= LEAST_RECORDS
                && alike >= sizes.size() * MOSTLY
                && names.stream()
                        .allMatch(n -> n.length() <= LONGEST_NAME
                                && NAME.matcher(n.strip()).matches());
    }

    /** The first of the marks of Markdown in the text, if it has two kinds of them or three of one. */
    static Optional<String> markdown(String text) {
        String look = text.substring(0, Math.min(LOOK, text.length()));
        Optional<String> first = Optional.empty();
        int kinds = 0;
        long all = 0;
        for (Pattern mark : MARKS) {
            Matcher m = mark.matcher(look);
            if (m.find()) {
                first = first.or(() -> Optional.of(m.group().strip()));
                kinds++;
                all += m.find() ? m.find() ? LEAST_MARKS + 1 : LEAST_MARKS : 1;
            }
        }
        return kinds >= LEAST_MARKS || all > LEAST_MARKS ? first : Optional.empty();
    }
}
