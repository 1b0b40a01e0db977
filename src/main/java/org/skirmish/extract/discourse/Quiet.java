package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.claims.NoViolence;
import org.skirmish.extract.events.Act;

/**
 * Takes out of what sentences tell all that is no violence: accidents, disease, games, stories, and what the next
 * sentences count of them.
 */
final class Quiet {

    private final NoViolence quiet = new NoViolence();

    /** The same sentences without such acts and harms. */
    List<SentenceReading> of(List<SentenceReading> told) {
        List<SentenceReading> left = new ArrayList<>();
        Sentence topic = null;
        for (SentenceReading sentence : told) {
            SentenceReading without = without(sentence);
            boolean goesOn = topic != null && goesOn(topic, without);
            left.add(goesOn ? with(without, List.of(), List.of()) : without);
            topic = goesOn
                            || quiet.topic(sentence.sentence())
                                    && without.harms().isEmpty()
                    ? sentence.sentence()
                    : null;
        }
        return left;
    }

    private SentenceReading without(SentenceReading told) {
        Sentence sentence = told.sentence();
        return with(
                told,
                told.acts().stream()
                        .filter(a -> !quiet.act(sentence, a.trigger()))
                        .toList(),
                told.harms().stream()
                        .filter(h -> !quiet.harm(sentence, h.word()))
                        .toList());
    }

    /**
     * Whether the sentence goes on with the topic of the one before: it tells of no act, doer, weapon, place or day of
     * its own.
     */
    private boolean goesOn(Sentence topic, SentenceReading told) {
        return told.sentence().paragraph() == topic.paragraph()
                && told.sentence().index() == topic.index() + 1
                && told.acts().isEmpty()
                && told.places().isEmpty()
                && told.dates().isEmpty()
                && told.harms().stream().allMatch(h -> h.agent().isEmpty() && !h.thing())
                && quiet.goesOn(told.sentence());
    }

    private static SentenceReading with(SentenceReading told, List<Act> acts, List<Harm> harms) {
        return new SentenceReading(
                told.sentence(),
                told.groups(),
                told.places(),
                told.dates(),
                acts,
                harms,
                told.shares(),
                told.speeches(),
                told.blamed(),
                told.endings());
    }
}
