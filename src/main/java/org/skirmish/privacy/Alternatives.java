package org.skirmish.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups the alternatives of an expression by their first letters, so that at a place of a text few are tried:
 * {@code (?:car|cat|dog)} becomes {@code (?:c(?:a(?:r|t))|dog)}.
 */
final class Alternatives {

    private static final String QUANTIFIERS = "?*+{";
    private static final String OTHER = "#";

    private Alternatives() {}

    /** An expression that matches at the same places; of several alternatives it may prefer another. */
    static String grouped(String regex) {
        Map<String, List<String>> rests = new LinkedHashMap<>();
        List<String> split = split(regex);
        for (int i = 0; i < split.size(); i++) {
            String first = first(split.get(i));
            rests.computeIfAbsent(first.isEmpty() ? OTHER + i : first, key -> new ArrayList<>())
                    .add(split.get(i).substring(first.length()));
        }
        List<String> joined = new ArrayList<>();
        rests.forEach((first, ends) -> joined.add(first.startsWith(OTHER) ? inside(ends.get(0)) : joined(first, ends)));
        return String.join("|", joined);
    }

    private static String joined(String first, List<String> ends) {
        return ends.size() == 1 ? first + inside(ends.get(0)) : first + "(?:" + grouped(String.join("|", ends)) + ")";
    }

    /** The letter or class of letters that an alternative always begins with, or nothing where it begins otherwise. */
    private static String first(String alternative) {
        if (alternative.isEmpty() || !Character.isLetter(alternative.charAt(0)) && alternative.charAt(0) != '[') {
            return "";
        }
        int end = end(alternative, 0);
        boolean counted = end < alternative.length() && QUANTIFIERS.indexOf(alternative.charAt(end)) >= 0;
        return counted ? "" : alternative.substring(0, end);
    }

    /** The expression with the alternatives in its brackets grouped. */
    private static String inside(String regex) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < regex.length()) {
            int end = end(regex, at);
            int body = regex.charAt(at) == '(' ? body(regex, at) : end;
            if (body < end) {
                out.append(regex, at, body).append(grouped(regex.substring(body, end - 1)));
                out.append(')');
            } else {
                out.append(regex, at, end);
            }
            at = end;
        }
        return out.toString();
    }

    /** Where the alternatives of a bracket begin, behind "(?:" and the like; its end for a flag such as "(?i)". */
    private static int body(String regex, int open) {
        if (regex.charAt(open + 1) != '?') {
            return open + 1;
        }
        int at = open + 2;
        while ("<>=!:-)".indexOf(regex.charAt(at)) < 0 || regex.charAt(at) == '-') {
            at++;
        }
        if (regex.charAt(at) == ')') {
            return end(regex, open);
        }
        boolean behind = regex.charAt(at) == '<';
        return behind
                ? regex.indexOf(Character.isLetter(regex.charAt(at + 1)) ? '>' : regex.charAt(at + 1), at) + 1
                : at + 1;
    }

    private static List<String> split(String regex) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < regex.length()) {
            if (regex.charAt(at) == '|') {
                parts.add(regex.substring(begin, at));
                begin = at + 1;
            }
            at = end(regex, at);
        }
        parts.add(regex.substring(begin));
        return parts;
    }

    /** The end of the sign, the escaped sign, the class or the bracket at the offset. */
    private static int end(String regex, int at) {
        char sign = regex.charAt(at);
        if (sign == '\\') {
            return at + 2;
        }
        if (sign != '(' && sign != '[') {
            return at + 1;
        }
        int inner = at + 1;
        char close = sign == '(' ? ')' : ']';
        while (regex.charAt(inner) != close) {
            boolean plain = sign == '[' && regex.charAt(inner) == '(';
            inner = plain ? inner + 1 : end(regex, inner);
        }
        return inner + 1;
    }
}
