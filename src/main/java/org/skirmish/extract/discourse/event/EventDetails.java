package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Engagement;
import org.skirmish.model.Mention;
import org.skirmish.model.Participant;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/**
 * Gives an engagement what is told around its word: its day, the weapons of the sentence, and those whose weapons they
 * were.
 */
public final class EventDetails {

    private final Discourse discourse;
    private final Events engagements;

    /** @param engagements the events of the same report */
    public EventDetails(Discourse discourse, Events engagements) {
        this.discourse = discourse;
        this.engagements = engagements;
    }

    /** Dates it by the time told of its word, else by what the report goes on from, else by its place. */
    public void date(
            Event draft, SentenceReading told, IndexedWord word, Optional<PlaceName> place, Optional<When> when) {
        draft.when(when.filter(When::known));
        draft.presume(discourse.time().carried(told, word, place, () -> engagements.lastAt(draft, told.sentence())));
        draft.presume(discourse.time().ofPlace(told, word, draft.place()));
    }

    /** What is done by shells, bombs and mines is done by those whose they are, where nobody else is told. */
    public void arm(Event draft, SentenceReading told, IndexedWord word) {
        boolean weapons =
                discourse.kinds().is("by-weapon", draft.kind()) || draft.kind().equals("attack-on-civilians");
        if (weapons
                && Arguments.camps(draft.company().participants(), Participant.Role.ATTACKER)
                        .isEmpty()) {
            discourse.arguments().armed(told, word).forEach(draft.company()::add);
        }
    }

    /** Adds the weapons that the sentence names. */
    public void means(Event draft, SentenceReading told) {
        for (CoreLabel token : told.sentence().tokens()) {
            Senses.first(token, "weapons.noun")
                    .ifPresent(kind -> draft.means(new Engagement.Means(kind, mention(Sentence.span(token)))));
        }
    }

    private Mention mention(Span span) {
        return new Mention(span, span.in(discourse.text()));
    }
}
