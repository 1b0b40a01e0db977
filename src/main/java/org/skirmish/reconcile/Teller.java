package org.skirmish.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Who states a figure, where.
 *
 * @param voice the same for the same speaker in whichever report: the name of a group, or the words for him
 * @param words for the speaker, in lower case
 * @param group the group that speaks
 * @param camp of the speaker
 * @param kind notation of the scheme {@code claimant-kinds}
 * @param isNamed whether anybody is named; else the report itself speaks, or nobody
 * @param published day of the report
 * @param position where the sentence begins in the report
 */
record Teller(
        String voice,
        String words,
        Optional<Node> group,
        Optional<Node> camp,
        String kind,
        boolean isNamed,
        Optional<LocalDate> published,
        int position,
        String sentence) {

    private static final Set<String> OF_A_SIDE = Set.of("party", "ally", "state-media");

    /** Whether the speaker is of a side of the fight. */
    boolean isOfSide() {
        return OF_A_SIDE.contains(kind);
    }

    /** The day, or the last of days where none is known. */
    LocalDate day() {
        return published.orElse(LocalDate.MAX);
    }
}
