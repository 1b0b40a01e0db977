package org.skirmish.link.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A name with blanks: {@code {place}}, {@code {name}} and {@code {group}} take one word or more, {@code {number}} and
 * {@code {ordinal}} one that begins with a digit.
 *
 * @param literals the words that are no blanks
 */
record NamePattern(List<String> parts, List<String> literals) {

    private static final int MOST_WORDS = 7;

    static NamePattern of(String pattern, GroupName names) {
        String apart = pattern.replace("{", " {").replace("}", "} ");
        StringBuilder folded = new StringBuilder();
        for (String part : apart.split("(?=\\{)|(?<=\\})")) {
            folded.append(part.startsWith("{") ? part : names.fold(part)).append(' ');
        }
        List<String> parts = List.of(folded.toString().strip().split("\\s+"));
        return new NamePattern(
                parts, parts.stream().filter(part -> !blank(part)).toList());
    }

    /** What fills the blanks so that the words are this name and every filling is allowed; the first such way. */
    Optional<Map<String, List<String>>> match(List<String> words, BiPredicate<String, List<String>> allowed) {
        if (words.size() < parts.size() || !words.containsAll(literals)) {
            return Optional.empty();
        }
        Map<String, List<String>> blanks = new HashMap<>();
        return match(words, 0, 0, blanks, allowed) ? Optional.of(blanks) : Optional.empty();
    }

    private boolean match(
            List<String> words,
            int word,
            int part,
            Map<String, List<String>> blanks,
            BiPredicate<String, List<String>> allowed) {
        if (part == parts.size()) {
            return word == words.size();
        }
        String wanted = parts.get(part);
        int longest = Math.min(words.size() - word, single(wanted) ? 1 : MOST_WORDS);
        for (int length = 1; length <= longest; length++) {
            List<String> taken = words.subList(word, word + length);
            if (!fills(wanted, taken, allowed)) {
                continue;
            }
            if (match(words, word + length, part + 1, blanks, allowed)) {
                if (blank(wanted)) {
                    blanks.put(wanted, List.copyOf(taken));
                }
                return true;
            }
        }
        return false;
    }

    private static boolean fills(String wanted, List<String> taken, BiPredicate<String, List<String>> allowed) {
        if (!blank(wanted)) {
            return wanted.equals(taken.get(0));
        }
        return single(wanted) ? Character.isDigit(taken.get(0).charAt(0)) : allowed.test(wanted, taken);
    }

    private static boolean blank(String part) {
        return part.startsWith("{");
    }

    private static boolean single(String part) {
        return !blank(part) || part.equals("{number}") || part.equals("{ordinal}");
    }
}
