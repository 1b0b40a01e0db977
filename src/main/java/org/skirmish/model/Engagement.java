package org.skirmish.model;

import java.util.List;
import java.util.Optional;

/**
 * What one report tells of one act of violence or one clash, at one place and time: an account, in the words of the
 * ontology.
 *
 * @param id unique in its report, and the same on every run
 * @param kind notation of the scheme {@code engagements}
 * @param trigger the word that tells of it
 * @param means weapons and other means: notation of the scheme {@code weapons} and the words
 * @param outcome how it ended and who says so, if told
 * @param attribution who tells of it
 * @param evidence the sentence of the trigger first, then those that add to it
 */
public record Engagement(
        String id,
        String kind,
        Mention trigger,
        Optional<When> when,
        Optional<Place> place,
        List<Participant> participants,
        List<Means> means,
        Optional<Outcome> outcome,
        Attribution attribution,
        List<Evidence> evidence,
        List<String> rules) {

    public Engagement {
        participants = List.copyOf(participants);
        means = List.copyOf(means);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }

    /** A weapon or other means that was used. */
    public record Means(String kind, Mention mention) {}

    /**
     * How an engagement ended, as somebody tells it: often a party to it, where the rest is told by the report itself.
     *
     * @param kind notation of the scheme {@code outcomes}: seized, repelled, withdrew …
     * @param attribution who says so; never a denial
     */
    public record Outcome(String kind, Attribution attribution) {}
}
