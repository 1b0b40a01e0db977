package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skirmish.model.Bounds;

/**
 * Merges a number phrase ("no fewer than twenty (20)", "between four and six", "dozens of") into one number token
 * before tagging, with its {@link Counts} on it. The parser then sees a plain number, and the bounds are read where
 * they stand. A number that counts nobody ("105 mm", "in 1999") has no counts.
 */
final class NumberPhrases {

    /** Figures set apart otherwise than English ones, which taggers do not know: "1,25,000", "12.000". */
    private static final Pattern ODD = Pattern.compile("\\d+(?:[.'’٬]\\d{3})+|\\d{1,2}(?:,\\d\\d)+,\\d{3}");

    private final NumberFinder finder;
    private final NumberGrammar grammar;

    NumberPhrases(AmountPolicy policy, NumberGrammar grammar) {
        this.grammar = grammar;
        this.finder = new NumberFinder(grammar, policy);
    }

    /**
     * The tokens with each number phrase as one; tokens that are no part of one stay as they are.
     *
     * @param text the text in which the tokens stand
     */
    List<CoreLabel> merge(List<CoreLabel> tokens, String text) {
        if (tokens.isEmpty()) {
            return tokens;
        }
        NumberText plain = new NumberText(
                text,
                tokens.get(0).beginPosition(),
                tokens.get(tokens.size() - 1).endPosition());
        List<CoreLabel> merged = new ArrayList<>();
        List<CoreLabel> open = new ArrayList<>(tokens);
        int i = 0;
        while (i < open.size()) {
            int at = plain.at(open.get(i).beginPosition());
            Optional<NumberExpression> found =
                    at < plain.words().length() ? finder.at(plain.words(), at) : Optional.empty();
            int first = merged.size();
            int end = found.isPresent() ? plain.endBefore(found.get().end()) : 0;
            int next = i;
            while (next < open.size() && open.get(next).beginPosition() < end) {
                next++;
            }
            boolean inside = next > i && open.get(next - 1).endPosition() > end;
            if (next == i || inside && found.get().use() != NumberExpression.Use.COUNTS) {
                merged.add(open.get(i++));
                continue;
            }
            if (inside) {
                split(open, next - 1, end, text);
            }
            if (found.get().use() != NumberExpression.Use.WORDS) {
                merged.add(one(open.subList(i, next), found.get(), text));
            } else {
                merged.addAll(open.subList(i, next));
            }
            if (found.get().use() != NumberExpression.Use.COUNTS
                    && grammar.unread(found.get().kind())) {
                merged.get(first).set(Unread.class, true);
            }
            i = next;
        }
        return merged;
    }

    /** "7WIA": a number to which a word is stuck. */
    private static void split(List<CoreLabel> tokens, int at, int end, String text) {
        CoreLabel whole = tokens.get(at);
        CoreLabel rest = new CoreLabel(whole);
        rest.setBeginPosition(end);
        call(rest, text.substring(end, whole.endPosition()));
        CoreLabel number = new CoreLabel(whole);
        number.setEndPosition(end);
        number.setAfter("");
        call(number, text.substring(whole.beginPosition(), end));
        tokens.set(at, number);
        tokens.add(at + 1, rest);
    }

    private static CoreLabel one(List<CoreLabel> parts, NumberExpression number, String text) {
        CoreLabel first = parts.get(0);
        CoreLabel last = parts.get(parts.size() - 1);
        CoreLabel merged = new CoreLabel(first);
        if (number.use() == NumberExpression.Use.COUNTS) {
            merged.set(Counts.class, number.bounds().orElseThrow());
        }
        boolean odd = number.use() == NumberExpression.Use.COUNTS
                && ODD.matcher(first.word()).matches();
        if (parts.size() > 1 || odd) {
            call(
                    merged,
                    number.use() == NumberExpression.Use.JOINED
                            ? text.substring(first.beginPosition(), last.endPosition())
                                    .replaceAll("\\s+", "")
                            : digits(number.bounds().orElseThrow()));
            merged.setEndPosition(last.endPosition());
            merged.set(CoreAnnotations.TokenEndAnnotation.class, last.get(CoreAnnotations.TokenEndAnnotation.class));
            merged.setAfter(last.after());
        }
        return merged;
    }

    private static String digits(Bounds bounds) {
        return Long.toString(
                bounds.min().isPresent()
                        ? bounds.min().getAsLong()
                        : bounds.max().orElse(0));
    }

    private static void call(CoreLabel token, String word) {
        token.setWord(word);
        token.setValue(word);
    }
}
