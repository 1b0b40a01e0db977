package org.skirmish.annotate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skirmish.model.Bounds;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * What vague amounts ("dozens") and words of bound ("at least", "≥") mean: the concept scheme {@code amounts}, which
 * may be replaced.
 */
public final class AmountPolicy {

    private static final String OF = " of";

    private final Map<String, String> bounds = new HashMap<>();
    private final Map<String, Bounds> amounts = new HashMap<>();
    private final Pattern bound;
    private final Pattern amount;

    public AmountPolicy(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.scheme("amounts")) {
            Optional<String> bounding = concept.value("bound");
            if (bounding.isEmpty() && number(concept, "minimum").orElse(2) < 2) {
                continue; // articles and negations are read off the parse
            }
            for (String phrase : concept.values("phrase")) {
                if (bounding.isPresent()) {
                    bounds.put(phrase, bounding.get());
                } else {
                    amounts.put(
                            phrase.endsWith(OF) ? phrase.substring(0, phrase.length() - OF.length()) : phrase,
                            new Bounds(number(concept, "minimum"), number(concept, "maximum"), true));
                }
            }
        }
        this.bound = anyOf(bounds.keySet(), Set.of());
        Set<String> partitive = new HashSet<>(amounts.keySet());
        partitive.removeAll(phrases(vocabulary));
        this.amount = anyOf(amounts.keySet(), partitive);
    }

    private static Set<String> phrases(Vocabulary vocabulary) {
        return vocabulary.scheme("amounts").stream()
                .flatMap(c -> c.values("phrase").stream())
                .collect(Collectors.toSet());
    }

    /**
     * The phrases as one pattern, longer ones first; a phrase that ends in a letter ends a word.
     *
     * @param partitive those that are amounts before "of" only: "couple of"
     */
    private static Pattern anyOf(Set<String> phrases, Set<String> partitive) {
        return Pattern.compile(
                phrases.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(p -> p))
                        .map(p -> Pattern.quote(p)
                                + (Character.isLetterOrDigit(p.charAt(p.length() - 1))
                                        ? "(?![\\p{L}\\p{N}]|-\\p{L})"
                                        : "")
                                + (partitive.contains(p) ? "(?= of\\b)" : ""))
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
    }

    /** A phrase of the policy found in a text: what it does, and where it ends. */
    record Hit<T>(T meaning, int end) {}

    /**
     * The longest word of bound at the place: {@code min}, {@code max}, {@code approximate}, {@code exact},
     * {@code range}.
     */
    Optional<Hit<String>> bound(CharSequence text, int from) {
        return at(bound, bounds, text, from);
    }

    /** The longest vague amount at the place, without an "of" behind it. */
    Optional<Hit<Bounds>> vague(CharSequence text, int from) {
        return at(amount, amounts, text, from);
    }

    /** The first words of all phrases, in lower case; of a phrase of signs its first sign. */
    Set<String> openers() {
        return List.of(bounds, amounts).stream()
                .flatMap(m -> m.keySet().stream())
                .map(p -> p.split("[ -]")[0])
                .map(w -> w.isEmpty() || Character.isLetterOrDigit(w.charAt(0)) ? w : w.substring(0, 1))
                .collect(Collectors.toSet());
    }

    private static <T> Optional<Hit<T>> at(Pattern pattern, Map<String, T> meanings, CharSequence text, int from) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(from, text.length());
        return matcher.lookingAt()
                ? Optional.of(new Hit<>(meanings.get(matcher.group().toLowerCase(Locale.ROOT)), matcher.end()))
                : Optional.empty();
    }

    private static OptionalLong number(Concept concept, String property) {
        return concept.value(property)
                .map(v -> OptionalLong.of(Long.parseLong(v)))
                .orElse(OptionalLong.empty());
    }
}
