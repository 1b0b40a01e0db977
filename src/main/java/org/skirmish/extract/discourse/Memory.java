package org.skirmish.extract.discourse;

import java.util.stream.Stream;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Block;

/**
 * What a report has made known up to the sentence that is being read: who is in it and who fights whom, who speaks,
 * where it is and at what day.
 */
record Memory(
        String text,
        Kinds kinds,
        WordLists words,
        Cast cast,
        Owners owners,
        Sides sides,
        Foes foes,
        Speakers speakers,
        Scene scene,
        Days days,
        Totals totals,
        Timelines times) {

    Traits traits() {
        return kinds.traits();
    }

    /**
     * Turns to a sentence: a heading or the head of an item sets place and day for what follows, and its parties can be
     * referred to.
     */
    private void turnTo(Told told) {
        if (told.sentence().block().kind() == Block.Kind.HEADING) {
            scene.heading(told);
            days.heading(told);
            totals.heading(told);
            speakers.heading(told);
        }
        if (scene.land(told)) {
            days.anew();
        }
        scene.item(told);
        days.item(told);
        cast.note(told);
    }

    /**
     * Reads a sentence and remembers it for those that follow; what was in mind when the sentence began, with its own
     * parties and the heading over it, is kept as that of the sentence.
     */
    void read(Told told) {
        turnTo(told);
        times.keep(told.sentence());
        remember(told);
    }

    private void remember(Told told) {
        boolean open = Stream.concat(
                        told.acts().stream().map(Act::trigger),
                        told.harms().stream().map(Harm::word))
                .anyMatch(w -> scene.place(told, w).isEmpty());
        sides.note(told);
        scene.note(told);
        days.note(told, totals.spread(told), open);
        totals.note(told);
        speakers.remember(told);
    }
}
