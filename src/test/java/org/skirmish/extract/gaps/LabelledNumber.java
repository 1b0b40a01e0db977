package org.skirmish.extract.gaps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place where a report may count something, with what stands beside it and whether gold has a figure there.
 *
 * @param report the report's name without its ending
 * @param claimed whether a claim was made of it
 * @param number the lower bound, else the upper, as gold compares; -1 where it could not be read
 * @param figures how many figures of the gold stand there: two where two measures are told of one number
 */
record LabelledNumber(String report, Set<String> signs, boolean claimed, long number, int begin, int figures) {

    /** One that the reading has met, not labelled yet. */
    static LabelledNumber of(String report, NumberPlace place, Set<String> signs, boolean claimed) {
        long number = place.bounds()
                .map(b -> b.min().isPresent() ? b.min().getAsLong() : b.max().orElse(-1))
                .orElse(-1L);
        return new LabelledNumber(
                report, new TreeSet<>(signs), claimed, number, place.span().begin(), 0);
    }

    /**
     * The same numbers, labelled by the figures of the gold: each stands at the first number of its worth within its
     * quote that no other figure has, else at the first; a figure of no such number, or whose quote is not in the text,
     * labels none.
     */
    static List<LabelledNumber> label(List<LabelledNumber> numbers, JsonNode gold, String text) {
        List<LabelledNumber> labelled = new ArrayList<>(numbers);
        for (JsonNode figure : gold.path("figures")) {
            int begin = text.indexOf(figure.path("quote").asText());
            int end = begin + figure.path("quote").asText().length();
            long worth = figure.path("min").isNumber()
                    ? figure.path("min").asLong()
                    : figure.path("max").asLong(-2);
            Optional<LabelledNumber> there = labelled.stream()
                    .filter(n -> begin >= 0 && n.begin >= begin && n.begin < end && n.number == worth)
                    .min(Comparator.comparingInt((LabelledNumber n) -> n.figures)
                            .thenComparingInt(n -> n.begin));
            there.ifPresent(n -> labelled.replaceAll(o -> Objects.equals(o, n)
                    ? new LabelledNumber(n.report, n.signs, n.claimed, n.number, n.begin, n.figures + 1)
                    : o));
        }
        return labelled;
    }
}
