package org.skirmish.model;

import java.util.Optional;

/**
 * Who states something, in which words, and how.
 *
 * @param source the speaker; none is the report's own voice, or nobody named ("reportedly")
 * @param kind notation of the scheme {@code claimant-kinds}: party, ally, resident, medic, official, state-media,
 *     outlet, monitor, unnamed
 * @param cue the words that attribute: "said", "according to"
 * @param content what is stated
 */
public record Attribution(
        Optional<Party> source,
        String kind,
        Optional<Mention> cue,
        Optional<Mention> content,
        Stance stance,
        Certainty certainty) {

    /** Whether the speaker states it, denies it, or takes back that he stated it. */
    public enum Stance {
        ASSERTS,
        DENIES,
        RETRACTS;

        public String notation() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * How the report presents the statement: as fact, as said, as a claim it keeps at a distance, as an estimate, as
     * conceded, as hearsay.
     */
    public enum Certainty {
        STATED,
        CLAIMED,
        ESTIMATED,
        ADMITTED,
        ALLEGED,
        REPORTED;

        public String notation() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The report speaking for itself. */
    public static Attribution outlet() {
        return new Attribution(
                Optional.empty(), "outlet", Optional.empty(), Optional.empty(), Stance.ASSERTS, Certainty.STATED);
    }
}
