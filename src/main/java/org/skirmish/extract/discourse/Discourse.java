package org.skirmish.extract.discourse;

import java.util.stream.Stream;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.entity.Owners;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.extract.discourse.figure.Totals;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.discourse.time.TimeFocus;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Block;

/**
 * What a report has made known up to the sentence that is being read: who is in it and who fights whom, who speaks,
 * where it is and at what day.
 */
public record Discourse(
        String text,
        Kinds kinds,
        WordLists words,
        EntityFocus entities,
        Owners owners,
        Arguments arguments,
        CampOpponents opponents,
        Attributions attributions,
        PlaceFocus place,
        TimeFocus time,
        Totals totals,
        Timelines timelines) {

    /** What kinds and words have in common. */
    public Traits traits() {
        return kinds.traits();
    }

    /**
     * Turns to a sentence: a heading or the head of an item sets place and day for what follows, and its parties can be
     * referred to.
     */
    private void turnTo(SentenceReading told) {
        if (told.sentence().block().kind() == Block.Kind.HEADING) {
            place.heading(told);
            time.heading(told);
            totals.heading(told);
            attributions.heading(told);
        }
        if (place.land(told)) {
            time.anew();
        }
        place.item(told);
        time.item(told);
        entities.note(told);
    }

    /**
     * Reads a sentence and remembers it for those that follow; what was in mind when the sentence began, with its own
     * parties and the heading over it, is kept as that of the sentence.
     */
    void read(SentenceReading told) {
        turnTo(told);
        timelines.keep(told.sentence());
        remember(told);
    }

    private void remember(SentenceReading told) {
        boolean open = Stream.concat(
                        told.acts().stream().map(Act::trigger),
                        told.harms().stream().map(Harm::word))
                .anyMatch(w -> place.place(told, w).isEmpty());
        arguments.note(told);
        place.note(told);
        time.note(told, totals.spread(told), open);
        totals.note(told);
        attributions.remember(told);
    }
}
