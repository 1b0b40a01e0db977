package org.skirmish.serve;

import org.apache.jena.sparql.expr.Expr;

/** Lets through regular expressions that Java's matcher, which cannot be stopped, ends in bearable time. */
final class Patterns {

    private static final int LENGTH = 200;
    private static final int UNBOUNDED = 2;

    private Patterns() {}

    /** @throws Refusal if the pattern is reckoned, too long, or repeats what repeats */
    static void requireHarmless(Expr pattern) {
        if (!pattern.isConstant()) {
            throw new Refusal(
                    Gate.FORBIDDEN, "A regular expression must be written out in the query; CONTAINS takes any text.");
        }
        String text = pattern.getConstant().asUnquotedString();
        if (text.length() > LENGTH
                || repetitions(text) > UNBOUNDED
                || text.matches("(?s).*\\)[*+{].*")
                || text.matches("(?s).*\\\\[1-9k].*")) {
            throw new Refusal(
                    Gate.FORBIDDEN,
                    "This regular expression could run too long: allowed are up to " + LENGTH + " characters, "
                            + UNBOUNDED
                            + " signs of unbounded repetition (* + {n,}), none of them after a bracket, and no references back.");
        }
    }

    private static int repetitions(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '+' || c == '{') {
                count++;
            }
        }
        return count;
    }
}
