package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
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
final class Circumstances {

    private final Memory memory;
    private final Engagements engagements;

    Circumstances(Memory memory, Engagements engagements) {
        this.memory = memory;
        this.engagements = engagements;
    }

    /** Dates it by the time told of its word, else by what the report goes on from, else by its place. */
    void date(Draft draft, Told told, IndexedWord word, Optional<PlaceName> place, Optional<When> when) {
        draft.when(when.filter(When::known));
        draft.presume(memory.days().carried(told, word, place, () -> engagements.lastAt(draft, told.sentence())));
        draft.presume(memory.days().ofPlace(told, word, draft.place()));
    }

    /** What is done by shells, bombs and mines is done by those whose they are, where nobody else is told. */
    void arm(Draft draft, Told told, IndexedWord word) {
        boolean weapons =
                memory.kinds().is("by-weapon", draft.kind()) || draft.kind().equals("attack-on-civilians");
        if (weapons
                && Sides.camps(draft.company().participants(), Participant.Role.ATTACKER)
                        .isEmpty()) {
            memory.sides().armed(told, word).forEach(draft.company()::add);
        }
    }

    /** Adds the weapons that the sentence names. */
    void means(Draft draft, Told told) {
        for (CoreLabel token : told.sentence().tokens()) {
            Senses.first(token, "weapons.noun")
                    .ifPresent(kind -> draft.means(new Engagement.Means(kind, mention(Sentence.span(token)))));
        }
    }

    private Mention mention(Span span) {
        return new Mention(span, span.in(memory.text()));
    }
}
