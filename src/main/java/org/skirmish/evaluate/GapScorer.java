package org.skirmish.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Scores the list of numbers that were not understood: how many of the figures missed stand in it, and how many of its
 * numbers are such figures.
 */
final class GapScorer {

    private GapScorer() {}

    /**
     * Of one report. A figure is missed where no claim has its measure and number, parts of break-downs too; it stands
     * in the list where a number of the same worth, or one that could not be read, is listed with its sentence.
     */
    static Score score(Gold gold, Extraction found) {
        Set<Integer> told = new HashSet<>();
        Pairing.of(found.claims(), gold.figures(), GapScorer::alike, (claim, figure) -> figure.part() ? 0 : 1)
                .forEach(pair -> told.add(pair.wanted()));
        List<Gold.Figure> missed = IntStream.range(0, gold.figures().size())
                .filter(i -> !told.contains(i))
                .mapToObj(gold.figures()::get)
                .toList();
        int listed = Pairing.of(found.gaps(), missed, GapScorer::lists, (gap, figure) -> 0)
                .size();
        return new Score(listed, found.gaps().size(), missed.size());
    }

    private static boolean alike(Extraction.Claim claim, Gold.Figure figure) {
        return claim.measure().equals(figure.measure()) && Objects.equals(claim.number(), figure.number());
    }

    private static boolean lists(Extraction.Gap gap, Gold.Figure figure) {
        String sentence = even(gap.sentence());
        String quote = even(figure.quote());
        boolean there = sentence.contains(quote) || quote.contains(sentence);
        boolean number = gap.number() == null
                ? quote.contains(even(gap.words()))
                : gap.number().equals(figure.number());
        return there && number && !quote.isEmpty();
    }

    private static String even(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
