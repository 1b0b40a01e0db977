package org.skirmish.extract.discourse;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.extract.lexicon.PhraseBook;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;

/**
 * Adds to the engagement told last what sentences tell of it beside their acts: where it was, who is blamed for it, who
 * joined in.
 */
final class Additions {

    private final Memory memory;
    private final Engagements engagements;
    private final PhraseBook unclaimed = PhraseBook.load("unclaimed");

    Additions(Memory memory, Engagements engagements) {
        this.memory = memory;
        this.engagements = engagements;
    }

    /**
     * What was told without a place, or of a region only, is where the next sentence is that tells of no act of its
     * own.
     */
    void locate(Told told) {
        boolean acts = !told.acts().isEmpty()
                || !told.harms().isEmpty() && !told.dates().isEmpty()
                || told.sentence().tokens().stream()
                        .anyMatch(t -> Senses.has(t, "engagements.noun") || Senses.has(t, "engagements.verb"));
        Optional<PlaceName> place = Scene.finest(told.places()).filter(p -> p.rank() < Scene.REGION && !acts);
        engagements
                .current(told.sentence())
                .filter(d -> told.sentence().index() - d.last() <= 1
                        && d.place().filter(p -> p.rank() < Scene.REGION).isEmpty())
                .ifPresent(d -> d.place(place));
    }

    /** Of what was told last no attacker is inferred where the report says that nobody knows who it was. */
    void unclaimed(Told told) {
        String words =
                told.sentence().printed(memory.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (unclaimed.finds("unclaimed", words)) {
            engagements.current(told.sentence()).ifPresent(d -> d.company().unidentified());
        }
    }

    /** Whoever is blamed for what was told attacked, unless it is told already who did. */
    void blame(Told told) {
        Optional<Draft> draft = engagements.current(told.sentence()).flatMap(c -> engagements.all().stream()
                .filter(d -> d.last() == c.last() || d.lastParagraph() == c.lastParagraph() && d.last() == c.last() - 1)
                .filter(d -> Sides.camps(d.company().participants(), Participant.Role.ATTACKER)
                        .isEmpty())
                .max(Comparator.comparingInt(Draft::last)));
        told.blamed()
                .forEach(b -> draft.ifPresent(d -> memory.cast()
                        .party(told, b)
                        .filter(Sides::fights)
                        .filter(p -> p.camp() != Camp.UNKNOWN)
                        .ifPresent(p -> d.company().add(p, Participant.Role.ATTACKER))));
    }

    /**
     * Who is told to have joined those who fought in what was told last is with them: "the brigade, which was joined by
     * a column".
     */
    void join(Told told) {
        Stream.concat(memory.sides().helpers(told).stream(), memory.sides().involved(told).stream())
                .forEach(h -> engagements.current(told.sentence()).ifPresent(d -> d.company().participants().stream()
                        .filter(p -> p.party().camp() == h.camp())
                        .findFirst()
                        .ifPresent(p -> d.company().add(h, p.role()))));
    }
}
