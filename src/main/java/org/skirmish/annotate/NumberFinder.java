package org.skirmish.annotate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.model.Bounds;

/**
 * Finds the number that begins at a place of a text, and what it counts: by the number grammar and the policy of
 * amounts.
 */
final class NumberFinder {

    private static final int LOOK_BACK = 60;
    private static final int SKIPPED = 3;
    private static final String RANGE = "range";
    private static final String DOUBTFUL = "doubtful-range";
    /** "20 to 30,000" means thousands twice; of "5 to 30,000" nobody can tell. */
    private static final BigDecimal NEAR = new BigDecimal("2.5");

    private final NumberGrammar grammar;
    private final AmountPolicy policy;
    private final Set<String> openers;
    private final Pattern filler;
    private final Pattern of;

    NumberFinder(NumberGrammar grammar, AmountPolicy policy) {
        this.grammar = grammar;
        this.policy = policy;
        this.openers = new HashSet<>(policy.openers());
        openers.addAll(grammar.cardinals().openers());
        openers.addAll(grammar.openers());
        openers.addAll(Set.of("a", "an"));
        this.filler = grammar.pattern("(?:{filler}) ");
        this.of = grammar.pattern(" of(?! (?:{pronominal})\\b)\\b");
    }

    private record Read(int end, Optional<Bounds> bounds) {}

    /** The number that begins at the place, if one does; offsets are those of the plain words. */
    Optional<NumberExpression> at(CharSequence words, int from) {
        if (!opens(words, from)) {
            return Optional.empty();
        }
        NumberExpression whole = whole(words, from);
        NumberExpression phrase = phrase(words, from);
        return whole != null && (phrase == null || whole.end() >= phrase.end())
                ? Optional.of(whole)
                : Optional.ofNullable(phrase);
    }

    private boolean opens(CharSequence words, int from) {
        char first = words.charAt(from);
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) || "([½¼¾⅓⅔".indexOf(first) >= 0 || openers.contains(String.valueOf(first));
        }
        int end = from;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String word = words.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
        return openers.contains(word) || openers.contains(word + ".");
    }

    /** Figures that are no number of anything, and begin at the place. */
    private NumberExpression whole(CharSequence words, int from) {
        NumberExpression longest = null;
        for (NumberGrammar.Whole whole : grammar.wholes()) {
            Matcher matcher = matcher(whole.pattern(), words, from);
            if (matcher.lookingAt() && (longest == null || matcher.end() > longest.end())) {
                longest = new NumberExpression(
                        from,
                        matcher.end(),
                        Optional.empty(),
                        whole.joined() ? NumberExpression.Use.JOINED : NumberExpression.Use.WORDS,
                        false,
                        whole.kind());
            }
        }
        return longest;
    }

    /** A number with the words of bound before and behind it. */
    private NumberExpression phrase(CharSequence words, int from) {
        Optional<AmountPolicy.Hit<String>> bound = policy.bound(words, from);
        if (bound.isEmpty()) {
            return core(words, from);
        }
        int at = skipSpace(words, bound.get().end());
        boolean range = bound.get().meaning().equals("range");
        NumberExpression inner = range ? range(words, at) : bounded(words, at);
        return inner == null
                ? core(words, from)
                : reached(words, both(inner, from, bound.get().meaning()));
    }

    /** "At least 3 and up to 9": a lower bound with the upper one behind it. */
    private NumberExpression reached(CharSequence words, NumberExpression least) {
        boolean open = least.use() == NumberExpression.Use.COUNTS
                && least.bounds().get().min().isPresent()
                && least.bounds().get().max().isEmpty();
        Matcher matcher = matcher(grammar.reach(), words, least.end());
        if (!open || !matcher.lookingAt()) {
            return least;
        }
        long low = least.bounds().get().min().getAsLong();
        return grammar.cardinals()
                .read(matcher.group("high"))
                .filter(high -> high.whole() && high.value().longValueExact() > low)
                .map(high -> least.bounded(
                        matcher.end(),
                        Optional.of(Bounds.between(low, high.value().longValueExact()))))
                .orElse(least);
    }

    /** The number with a word of bound before it; "up to 60 or more" fixes nothing. */
    private static NumberExpression both(NumberExpression inner, int from, String bound) {
        boolean against = inner.tailed()
                && inner.bounds().isPresent()
                && (bound.equals("max") && inner.bounds().get().max().isEmpty()
                        || bound.equals("min") && inner.bounds().get().min().isEmpty());
        return against
                ? number(from, inner.end(), Optional.empty(), RANGE)
                : inner.kind().equals(DOUBTFUL) && bound.equals("min")
                        ? inner.with(from, inner.end(), inner.bounds())
                        : inner.with(from, inner.end(), inner.bounds().map(b -> bounded(bound, b)));
    }

    private NumberExpression bounded(CharSequence words, int at) {
        if (at >= words.length()) {
            return null;
        }
        NumberExpression inner = phrase(words, at);
        int start = at;
        for (int i = 0; i < SKIPPED && inner == null; i++) {
            Matcher skip = matcher(filler, words, start);
            if (!skip.lookingAt()) {
                return null;
            }
            start = skip.end();
            inner = start < words.length() ? core(words, start) : null;
        }
        return inner == null ? null : apart(words, start, inner);
    }

    private NumberExpression range(CharSequence words, int at) {
        Matcher matcher = matcher(grammar.pair(), words, at);
        if (!matcher.lookingAt()) {
            return null;
        }
        return apart(words, at, number(at, matcher.end(), between(matcher), "between"));
    }

    /** The number itself, with what bounds it from behind. */
    private NumberExpression core(CharSequence words, int at) {
        Optional<AmountPolicy.Hit<Bounds>> vague = policy.vague(words, at);
        Read best = null;
        String kind = "vague";
        if (vague.isPresent()) {
            Matcher counted = matcher(of, words, vague.get().end());
            best = new Read(
                    counted.lookingAt() ? counted.end() : vague.get().end(),
                    Optional.of(vague.get().meaning()));
        }
        for (NumberGrammar.Form form : grammar.forms()) {
            Matcher matcher = matcher(form.pattern(), words, at);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end)) {
                Optional<Bounds> bounds = bounds(form, matcher);
                if (bounds.isPresent() || form.id().endsWith(RANGE) && unsure(matcher)) {
                    best = new Read(matcher.end(), bounds);
                    kind = form.id();
                }
            }
        }
        return best == null ? null : apart(words, at, tailed(words, number(at, best.end, best.bounds, kind)));
    }

    private static NumberExpression number(int begin, int end, Optional<Bounds> bounds, String kind) {
        NumberExpression.Use use = bounds.isPresent() ? NumberExpression.Use.COUNTS : NumberExpression.Use.WORDS;
        return new NumberExpression(begin, end, bounds, use, false, kind);
    }

    private NumberExpression tailed(CharSequence words, NumberExpression number) {
        for (NumberGrammar.Tail tail : grammar.tails()) {
            Matcher matcher = matcher(tail.pattern(), words, number.end());
            if (matcher.lookingAt()) {
                return number.bounded(matcher.end(), number.bounds().map(b -> bounded(tail.bound(), b)));
            }
        }
        for (NumberGrammar.Tail tail : grammar.behind()) {
            if (matcher(tail.pattern(), words, number.end()).lookingAt()) {
                return number.bounded(number.end(), number.bounds().map(b -> bounded(tail.bound(), b)));
            }
        }
        return number;
    }

    /** The number, without what it counts where the words around it say that it counts nobody. */
    private NumberExpression apart(CharSequence words, int at, NumberExpression number) {
        for (NumberGrammar.Context context : grammar.contexts()) {
            int end = end(words, context, at, number.end());
            if (end >= 0) {
                return context.joined()
                        ? number.used(end, NumberExpression.Use.JOINED, context.kind())
                        : number.used(
                                number.end(),
                                number.bounds().isPresent() ? NumberExpression.Use.BARE : NumberExpression.Use.WORDS,
                                context.kind());
            }
        }
        return number;
    }

    /** Where the words end that the context takes in behind the number, or -1 if it is not there. */
    private static int end(CharSequence words, NumberGrammar.Context context, int at, int end) {
        if (context.number() != null
                && !context.number().matcher(words).region(at, end).matches()) {
            return -1;
        }
        boolean before = context.before() == null || before(context, words, at);
        if (!before || context.after() == null) {
            return before ? end : -1;
        }
        Matcher after = matcher(context.after(), words, end);
        return after.lookingAt() ? after.end() : -1;
    }

    private static boolean before(NumberGrammar.Context context, CharSequence words, int to) {
        return context.before()
                .matcher(words)
                .region(Math.max(0, to - LOOK_BACK), to)
                .useTransparentBounds(true)
                .find();
    }

    private Optional<Bounds> bounds(NumberGrammar.Form form, Matcher matcher) {
        if (form.id().endsWith(RANGE)) {
            return between(matcher);
        }
        if (form.id().equals("share-of-whole") || form.id().equals("all-but")) {
            return share(form, matcher);
        }
        Optional<Cardinals.Amount> value = grammar.cardinals().read(matcher.group("value"));
        boolean fits = value.isPresent() && value.get().whole() && fits(form, matcher, value.get());
        return fits ? value.map(v -> Bounds.exactly(v.value().longValueExact())) : Optional.empty();
    }

    /** "Half of the 140", which is near 70, where it comes out even; "all but two of the 14", which is 12. */
    private Optional<Bounds> share(NumberGrammar.Form form, Matcher matcher) {
        Optional<Cardinals.Amount> whole =
                grammar.cardinals().read(matcher.group("whole")).filter(Cardinals.Amount::whole);
        if (form.id().equals("all-but")) {
            return whole.flatMap(all -> grammar.cardinals()
                    .read(matcher.group("left"))
                    .map(left -> all.value().subtract(left.value()))
                    .filter(rest -> rest.signum() > 0)
                    .map(rest -> Bounds.exactly(rest.longValueExact())));
        }
        return whole.flatMap(all -> grammar.share(matcher.group("share"), all.value()))
                .map(part -> bounded("approximate", Bounds.exactly(part)));
    }

    private boolean fits(NumberGrammar.Form form, Matcher matcher, Cardinals.Amount value) {
        return switch (form.id()) {
            case "repeated" ->
                grammar.cardinals()
                        .read(matcher.group("again"))
                        .filter(again -> again.value().compareTo(value.value()) == 0)
                        .isPresent();
            case "part-of" ->
                grammar.cardinals()
                        .read(matcher.group("whole"))
                        .filter(whole -> whole.value().compareTo(value.value()) >= 0)
                        .isPresent();
            default -> true;
        };
    }

    private Optional<Bounds> between(Matcher matcher) {
        Optional<Cardinals.Amount> low = grammar.cardinals().read(matcher.group("low"));
        Optional<Cardinals.Amount> high = grammar.cardinals().read(matcher.group("high"));
        if (low.isEmpty() || high.isEmpty() || unsure(matcher)) {
            return Optional.empty();
        }
        boolean scaled =
                !low.get().words() && low.get().value().compareTo(high.get().lead()) < 0;
        BigDecimal least = scaled
                ? low.get().value().multiply(high.get().power())
                : low.get().value();
        boolean whole = high.get().whole() && least.stripTrailingZeros().scale() <= 0;
        return whole && least.compareTo(high.get().value()) < 0
                ? Optional.of(Bounds.between(
                        least.longValueExact(), high.get().value().longValueExact()))
                : Optional.empty();
    }

    /** Whether nobody can tell if the thousands of the higher number are meant of the lower one too. */
    private boolean unsure(Matcher matcher) {
        Optional<Cardinals.Amount> low = grammar.cardinals().read(matcher.group("low"));
        Optional<Cardinals.Amount> high = grammar.cardinals().read(matcher.group("high"));
        return low.isPresent()
                && high.isPresent()
                && !high.get().words()
                && low.get().value().compareTo(high.get().lead()) < 0
                && low.get().value().multiply(NEAR).compareTo(high.get().lead()) < 0
                && high.get().power().compareTo(BigDecimal.ONE) > 0;
    }

    private static Bounds bounded(String bound, Bounds n) {
        return switch (bound) {
            case "min" -> new Bounds(n.min(), OptionalLong.empty(), n.approximate());
            case "max" -> new Bounds(OptionalLong.empty(), n.max().isPresent() ? n.max() : n.min(), n.approximate());
            case "approximate" -> new Bounds(n.min(), n.max(), true);
            default -> n;
        };
    }

    private static int skipSpace(CharSequence words, int at) {
        return at < words.length() && words.charAt(at) == ' ' ? at + 1 : at;
    }

    private static Matcher matcher(Pattern pattern, CharSequence words, int from) {
        return pattern.matcher(words)
                .region(from, words.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
