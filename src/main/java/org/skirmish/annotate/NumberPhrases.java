package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.skirmish.model.Bounds;

/**
 * Merges a number phrase ("no fewer than twenty (20)", "between four and six", "dozens of") into one number token before tagging,
 * with its {@link Counts} on it. The parser then sees a plain number, and the bounds are read where they stand.
 */
final class NumberPhrases {

    private final AmountPolicy policy;
    private final Numerals numerals;
    private final ClosedWords words = ClosedWords.load("number-phrases");

    NumberPhrases(AmountPolicy policy, Numerals numerals) {
        this.policy = policy;
        this.numerals = numerals;
    }

    private record Found(Bounds bounds, int words) {}

    /** The tokens with each number phrase as one; tokens that are no part of one stay as they are. */
    List<CoreLabel> merge(List<CoreLabel> tokens) {
        List<String> words =
                tokens.stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
        List<CoreLabel> merged = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Found> found = phrase(words, i);
            if (found.isPresent() && !(tokens.get(i).word().equals("May"))) {
                merged.add(one(tokens.subList(i, i + found.get().words), found.get().bounds));
                i += found.get().words;
            } else {
                merged.add(tokens.get(i++));
            }
        }
        return merged;
    }

    private Optional<Found> phrase(List<String> words, int from) {
        Optional<AmountPolicy.Hit<String>> bound = policy.bound(words, from);
        if (bound.isPresent()) {
            int at = from + bound.get().words();
            Optional<Found> bounded =
                    bound.get().meaning().equals("range") ? range(words, at) : quantityAfter(words, at);
            if (bounded.isPresent()) {
                Bounds bounds = bounded(bound.get().meaning(), bounded.get().bounds);
                return Optional.of(new Found(bounds, bound.get().words() + bounded.get().words));
            }
            return Optional.empty();
        }
        return quantity(words, from);
    }

    private Optional<Found> quantityAfter(List<String> words, int from) {
        Optional<Found> direct = from < words.size() ? phrase(words, from) : Optional.empty();
        int skip = 0;
        while (direct.isEmpty()
                && skip < 3
                && from + skip + 1 < words.size()
                && this.words.has("filler", words.get(from + skip))) {
            skip++;
            direct = quantity(words, from + skip);
        }
        int skipped = skip;
        return direct.map(d -> new Found(d.bounds, d.words + skipped));
    }

    private Optional<Found> range(List<String> words, int from) {
        Optional<Numerals.Numeral> low = from < words.size() ? numerals.read(words, from) : Optional.empty();
        int and = from + low.map(Numerals.Numeral::words).orElse(0);
        if (low.isEmpty() || and + 1 >= words.size() || !words.get(and).equals("and")) {
            return Optional.empty();
        }
        return numerals.read(words, and + 1)
                .map(high -> new Found(
                        Bounds.between(low.get().value(), high.value()),
                        low.get().words() + 1 + high.words()));
    }

    /** A number without a word of bound before it; what bounds it may stand behind: "or more", "or seven", "(20)". */
    private Optional<Found> quantity(List<String> words, int from) {
        Optional<AmountPolicy.Hit<Bounds>> vague = policy.vague(words, from);
        if (vague.isPresent()) {
            int end = from + vague.get().words();
            int of = words.get(end - 1).equals("of")
                    ? end - 1
                    : end; // some phrases of the policy end in "of", others do not
            boolean counts = of + 1 < words.size()
                    && words.get(of).equals("of")
                    && !this.words.has("pronominal", words.get(of + 1));
            return Optional.of(new Found(vague.get().meaning(), of - from + (counts ? 1 : 0)));
        }
        Optional<Numerals.Numeral> number = numerals.read(words, from);
        if (number.isEmpty()) {
            return spelledRange(words.get(from));
        }
        Found found =
                new Found(Bounds.exactly(number.get().value()), number.get().words());
        found = repeatedInBrackets(words, from, found);
        return Optional.of(tail(words, from, found));
    }

    private Optional<Found> spelledRange(String word) {
        String[] ends = word.split("[-–]");
        boolean digits = ends.length == 2
                && ends[0].matches("\\d{1,4}")
                && ends[1].matches("\\d{1,4}")
                && ends[0].length() <= ends[1].length();
        return digits && Long.parseLong(ends[0]) < Long.parseLong(ends[1])
                ? Optional.of(new Found(Bounds.between(Long.parseLong(ends[0]), Long.parseLong(ends[1])), 1))
                : Optional.empty();
    }

    private Found repeatedInBrackets(List<String> words, int from, Found found) {
        int at = from + found.words;
        boolean again = at + 2 < words.size()
                && (words.get(at).equals("(") || words.get(at).equals("-lrb-"))
                && words.get(at + 1).matches("\\d+")
                && (words.get(at + 2).equals(")") || words.get(at + 2).equals("-rrb-"));
        return again ? new Found(found.bounds, found.words + 3) : found;
    }

    private Found tail(List<String> words, int from, Found found) {
        int at = from + found.words;
        if (at + 1 >= words.size()
                || !(words.get(at).equals("or") || words.get(at).equals("to"))) {
            return found;
        }
        String next = words.get(at + 1);
        if (words.get(at).equals("or") && next.equals("more")) {
            return new Found(new Bounds(found.bounds.min(), OptionalLong.empty(), false), found.words + 2);
        }
        if (words.get(at).equals("or") && (next.equals("fewer") || next.equals("less"))) {
            return new Found(new Bounds(OptionalLong.empty(), found.bounds.max(), false), found.words + 2);
        }
        if (words.get(at).equals("or") && next.equals("so")) {
            return new Found(new Bounds(found.bounds.min(), found.bounds.max(), true), found.words + 2);
        }
        Optional<Numerals.Numeral> high = numerals.read(words, at + 1);
        long low = found.bounds.min().orElse(0);
        return high.isPresent() && high.get().value() > low
                ? new Found(
                        Bounds.between(low, high.get().value()),
                        found.words + 1 + high.get().words())
                : found;
    }

    private static Bounds bounded(String bound, Bounds n) {
        return switch (bound) {
            case "min" -> new Bounds(n.min(), OptionalLong.empty(), n.approximate());
            case "max" -> new Bounds(OptionalLong.empty(), n.max().isPresent() ? n.max() : n.min(), n.approximate());
            case "approximate" -> new Bounds(n.min(), n.max(), true);
            default -> n;
        };
    }

    private static CoreLabel one(List<CoreLabel> parts, Bounds bounds) {
        CoreLabel first = parts.get(0);
        CoreLabel last = parts.get(parts.size() - 1);
        CoreLabel merged = new CoreLabel(first);
        merged.set(Counts.class, bounds);
        if (parts.size() > 1) {
            String digits = Long.toString(
                    bounds.min().isPresent()
                            ? bounds.min().getAsLong()
                            : bounds.max().orElse(0));
            merged.setWord(digits);
            merged.setValue(digits);
            merged.setEndPosition(last.endPosition());
            merged.set(CoreAnnotations.TokenEndAnnotation.class, last.get(CoreAnnotations.TokenEndAnnotation.class));
            merged.setAfter(last.after());
        }
        return merged;
    }
}
