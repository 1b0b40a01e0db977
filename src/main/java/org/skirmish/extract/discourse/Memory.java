package org.skirmish.extract.discourse;

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
        Totals totals) {

    Traits traits() {
        return kinds.traits();
    }

    /**
     * Turns to a sentence: a heading or the head of an item sets place and day for what follows, and its parties can be
     * referred to.
     */
    void turnTo(Told told) {
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

    /** Remembers a sentence that has been read, for those that follow. */
    void remember(Told told) {
        scene.note(told);
        days.note(told, totals.spread(told));
        totals.note(told);
        speakers.remember(told);
    }
}
