package org.skirmish.extract.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.extract.lexicon.Wording;

/**
 * What a sentence must hold for an expression to be worth trying: the letters and the macros that stand in the
 * expression outside of all brackets and are not optional. A sieve for speed: it never keeps a rule from matching.
 * Expressions may not switch case off for all that follows, "(?i)".
 */
record Needs(List<String> letters, Set<String> macros) {

    private static final Pattern PIECE = Pattern.compile(
            "(?<escape>\\\\(?:[kp]<?\\{?\\w+[>}]?|.))|(?<set>\\[(?:\\\\.|[^\\]])*])|(?<macro>\\{[a-z][a-z-]*(?::\\w+)?})|(?<word>[a-z]+)|(?<other>.)");
    private static final Pattern OPTIONAL = Pattern.compile("[?*]|\\{0");

    /**
     * The needs of an expression as the rule file writes it, of macros those that begin with a word; none where it has
     * alternatives outside of brackets.
     */
    static Needs of(String expression, Predicate<String> word) {
        List<String> letters = new ArrayList<>();
        Set<String> macros = new HashSet<>();
        int depth = 0;
        Matcher piece = PIECE.matcher(expression);
        while (piece.find()) {
            String other = piece.group("other");
            depth += "(".equals(other) ? 1 : ")".equals(other) ? -1 : 0;
            if (depth == 0 && "|".equals(other)) {
                return new Needs(List.of(), Set.of());
            }
            boolean optional = OPTIONAL.matcher(expression)
                    .region(piece.end(), expression.length())
                    .lookingAt();
            if (depth == 0 && piece.group("macro") != null && !optional) {
                Stream.of(piece.group("macro").replaceAll("[{}]|:.*", ""))
                        .filter(word)
                        .forEach(macros::add);
            }
            if (depth == 0 && piece.group("word") != null) {
                letters.add(optional ? piece.group().substring(0, piece.group().length() - 1) : piece.group());
            }
        }
        return new Needs(List.copyOf(letters), Set.copyOf(macros));
    }

    /** Whether the sentence has all of them; {@code present} are the macros that match somewhere in it. */
    boolean met(Wording sentence, Set<String> present) {
        return present.containsAll(macros) && sentence.holds(letters);
    }
}
