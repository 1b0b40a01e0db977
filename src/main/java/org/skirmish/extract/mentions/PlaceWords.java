package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * The words by which places are known: {@code rules/place-words.tsv}, the kinds of place, and the calendar's names,
 * which are none.
 */
final class PlaceWords {

    private static final Map<String, Integer> RANKS =
            Map.of("point", 0, "settlement", 1, "township", 2, "district", 3, "region", 4, "country", 5);

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Integer> kindRanks = new HashMap<>();
    private final List<List<String>> longKinds = new ArrayList<>();
    private final Set<String> calendar = new HashSet<>();
    private final Set<String> adjectives;

    PlaceWords(Vocabulary vocabulary) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PlaceWords.class.getResourceAsStream("/rules/place-words.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(f ->
                            words.computeIfAbsent(f[0], list -> new HashSet<>()).addAll(List.of(f[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Concept kind : vocabulary.scheme("place-kinds")) {
            kindRanks.put(
                    kind.notation(),
                    kind.value("precision").map(PlaceWords::rank).orElse(1));
            kind.values("noun").stream()
                    .filter(n -> n.contains(" "))
                    .map(n -> List.of(n.split(" ")))
                    .forEach(longKinds::add);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        for (Month month : Month.values()) {
            calendar.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            calendar.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        adjectives = Countries.load(vocabulary).adjectives();
    }

    /** The rank of a notation of {@code place-precisions}: 0 within a settlement, 1 settlement, … 5 country. */
    static int rank(String precision) {
        return RANKS.getOrDefault(precision, 1);
    }

    /** The rank of a kind of place. */
    int rankOf(String kind) {
        return kindRanks.getOrDefault(kind, 1);
    }

    /** The precision of a land that is no division of a country ("Darfur"), if the name is such a one's. */
    Optional<String> wide(String name) {
        return is("wide", name) ? Optional.of("region") : Optional.empty();
    }

    /** Whether the word belongs to a list of the file, in whatever letter case. */
    boolean is(String list, String word) {
        return words.get(list).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word names a day or a month, or is a country's adjective. */
    boolean otherName(String word) {
        return adjectives.contains(word)
                || calendar.contains(word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    }

    /** The kind of place that a noun names. */
    static Optional<String> kindOf(CoreLabel token) {
        boolean noun = token.tag().startsWith("N") || token.tag().startsWith("J");
        return noun && !Senses.has(token, "weapons.noun") ? Senses.first(token, "place-kinds.noun") : Optional.empty();
    }

    /**
     * The end (excluded, 0-based) of the kind's name of several words that begins at the token ("Local Government
     * Area"); the token itself if none does.
     */
    int longKind(List<CoreLabel> tokens, int from) {
        return longKinds.stream()
                .filter(k -> from + k.size() <= tokens.size()
                        && IntStream.range(0, k.size())
                                .allMatch(i -> tokens.get(from + i).word().equalsIgnoreCase(k.get(i))))
                .mapToInt(k -> from + k.size())
                .max()
                .orElse(from);
    }

    /** Whether the word begins with an article that is part of the name ("al-Bab", "ez-Zor"). */
    boolean prefixed(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && is("prefix", word.substring(0, hyphen));
    }

    /** Whether the word is a name joined with a participle or the like ("Goma-based", "Russian-occupied"). */
    boolean joined(String word) {
        return is("joined", word.substring(word.lastIndexOf('-') + 1)) && word.indexOf('-') > 0;
    }

    /**
     * Whether the report writes the word in lower case too: then it is no name merely because some town is called so.
     */
    static boolean common(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            int end = at + lower.length();
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the words from one token (0-based) up to another stand between a place and the larger one that it lies
     * in, or link two places.
     */
    boolean bridged(List<CoreLabel> tokens, int from, int to) {
        return to - from <= 6
                && to > from
                && tokens.subList(from, to).stream()
                        .allMatch(t -> is("bridge", t.word()) || t.word().equals("and"));
    }

    /** Whether such words tell that the first place lies in the second. */
    boolean nests(List<CoreLabel> tokens, int from, int to) {
        return bridged(tokens, from, to)
                && tokens.subList(from, to).stream().noneMatch(t -> t.word().equals("and"));
    }
}
