package org.skirmish.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.skirmish.model.Bounds;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * What vague amounts ("dozens") and words of bound ("at least") mean: the concept scheme {@code amounts}, which may be replaced.
 */
public final class AmountPolicy {

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    public AmountPolicy(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.scheme("amounts")) {
            if (concept.value("bound").isEmpty() && number(concept, "minimum").orElse(2) < 2) {
                continue; // articles and negations are read off the parse
            }
            for (String phrase : concept.values("phrase")) {
                Entry entry = new Entry(List.of(phrase.split(" ")), concept, concept.value("bound"));
                byFirstWord
                        .computeIfAbsent(entry.words.get(0), w -> new ArrayList<>())
                        .add(entry);
            }
        }
        byFirstWord.values().forEach(entries -> entries.sort(Comparator.comparingInt(e -> -e.words.size())));
    }

    private record Entry(List<String> words, Concept concept, Optional<String> bound) {

        boolean standsAt(List<String> text, int from) {
            return from + words.size() <= text.size()
                    && text.subList(from, from + words.size()).equals(words);
        }
    }

    /** A phrase of the policy found in a sentence: what it does, and how many words it took. */
    record Hit<T>(T meaning, int words) {}

    /** The longest word of bound at the position: {@code min}, {@code max}, {@code approximate}, {@code exact}, {@code range}. */
    Optional<Hit<String>> bound(List<String> words, int from) {
        return at(words, from)
                .filter(e -> e.bound.isPresent() && e.standsAt(words, from))
                .findFirst()
                .map(e -> new Hit<>(e.bound.get(), e.words.size()));
    }

    /** The longest vague amount at the position. */
    Optional<Hit<Bounds>> vague(List<String> words, int from) {
        return at(words, from)
                .filter(e -> e.bound.isEmpty() && e.standsAt(words, from))
                .findFirst()
                .map(e -> new Hit<>(
                        new Bounds(number(e.concept, "minimum"), number(e.concept, "maximum"), true), e.words.size()));
    }

    private Stream<Entry> at(List<String> words, int from) {
        return from < words.size() ? byFirstWord.getOrDefault(words.get(from), List.of()).stream() : Stream.empty();
    }

    private static OptionalLong number(Concept concept, String property) {
        return concept.value(property)
                .map(v -> OptionalLong.of(Long.parseLong(v)))
                .orElse(OptionalLong.empty());
    }
}
