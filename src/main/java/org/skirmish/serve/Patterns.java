package org.skirmish.serve;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;

/**
 * Reads the regular expressions of REGEX and REPLACE for a matcher whose time grows with the length of the text only
 * (RE2/J). Flags are those of XPath (XQuery and XPath Functions 3.1, 5.6.2). What such a matcher cannot do, references
 * back and looks around, is refused.
 */
final class Patterns {

    private static final int LENGTH = 1_000;
    private static final int PROGRAM = 20_000;
    private static final String FLAGS = "[smixq]*";

    private Patterns() {}

    /**
     * The pattern of a call.
     *
     * @param flags which argument holds the flags, from 1; it may be missing
     * @throws Refusal if the pattern is reckoned, too long, or none that can be searched for in linear time
     */
    static Pattern of(ExprFunctionN call, int flags) {
        return compile(constant(call.getArg(2)), call.numArgs() < flags ? "" : constant(call.getArg(flags)));
    }

    private static String constant(Expr expr) {
        return Optional.of(expr)
                .filter(given -> given.isConstant() && given.getConstant().isLiteral())
                .map(given -> given.getConstant().asUnquotedString())
                .orElseThrow(() -> new Refusal(
                        Refusal.FORBIDDEN,
                        "A regular expression must be written out in the query; CONTAINS takes any text."));
    }

    private static Pattern compile(String text, String flags) {
        if (text.length() > LENGTH) {
            throw new Refusal(Refusal.TOO_LARGE, "A regular expression may have up to " + LENGTH + " characters.");
        }
        if (!flags.matches(FLAGS)) {
            throw new Refusal(Refusal.BAD_REQUEST, "The flags of a regular expression are s, m, i, x and q.");
        }
        try {
            String plain = plain(text, flags);
            if (!flags.contains("q") && PatternSize.of(plain) > PROGRAM) {
                throw new Refusal(Refusal.TOO_LARGE, "This regular expression repeats too much too often.");
            }
            return Pattern.compile(plain, bits(flags));
        } catch (PatternSyntaxException e) {
            throw new Refusal(
                    Refusal.BAD_REQUEST,
                    "This regular expression cannot be used: " + e.getDescription() + ": " + e.getPattern()
                            + ". It may hold what RE2 knows: no references back (\\1), no looks around ((?=, (?!, (?<), and repetitions up to 1000.");
        }
    }

    private static int bits(String flags) {
        return (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                | (flags.contains("s") ? Pattern.DOTALL : 0)
                | (flags.contains("m") ? Pattern.MULTILINE : 0);
    }

    private static String plain(String text, String flags) {
        if (flags.contains("q")) {
            return Pattern.quote(text);
        }
        return flags.contains("x") ? withoutSpaces(text) : text;
    }

    /** The flag x takes white space out of a pattern, but not out of classes of characters. */
    private static String withoutSpaces(String text) {
        StringBuilder out = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                out.append(c).append(text.charAt(++i));
                continue;
            }
            inClass = c == '[' || inClass && c != ']';
            if (inClass || " \t\n\r".indexOf(c) < 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
