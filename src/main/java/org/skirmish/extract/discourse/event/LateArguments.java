package org.skirmish.extract.discourse.event;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.lexicon.PhraseBook;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;

/**
 * Adds to the engagement told last what sentences tell of it beside their acts: where it was, who is blamed for it, who
 * joined in.
 */
public final class LateArguments {

    private final Discourse discourse;
    private final Events engagements;
    private final PhraseBook unclaimed = PhraseBook.load("unclaimed");

    /** @param engagements the events of the same report */
    public LateArguments(Discourse discourse, Events engagements) {
        this.discourse = discourse;
        this.engagements = engagements;
    }

    /**
     * What was told without a place, or of a region only, is where the next sentence is that tells of no act of its
     * own.
     */
    public void locate(SentenceReading told) {
        boolean acts = !told.acts().isEmpty()
                || !told.harms().isEmpty() && !told.dates().isEmpty()
                || told.sentence().tokens().stream()
                        .anyMatch(t -> Senses.has(t, "engagements.noun") || Senses.has(t, "engagements.verb"));
        Optional<PlaceName> place = PlaceFocus.finest(told.places()).filter(p -> p.rank() < PlaceFocus.REGION && !acts);
        engagements
                .current(told.sentence())
                .filter(d -> told.sentence().index() - d.last() <= 1
                        && d.place().filter(p -> p.rank() < PlaceFocus.REGION).isEmpty())
                .ifPresent(d -> d.place(place));
    }

    /** Of what was told last no attacker is inferred where the report says that nobody knows who it was. */
    public void unclaimed(SentenceReading told) {
        String words = told.sentence()
                .printed(discourse.text())
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        if (unclaimed.finds("unclaimed", words)) {
            engagements.current(told.sentence()).ifPresent(d -> d.company().unidentified());
        }
    }

    /** Whoever is blamed for what was told attacked, unless it is told already who did. */
    public void blame(SentenceReading told) {
        Optional<Event> draft = engagements.current(told.sentence()).flatMap(c -> engagements.all().stream()
                .filter(d -> d.last() == c.last() || d.lastParagraph() == c.lastParagraph() && d.last() == c.last() - 1)
                .filter(d -> Arguments.camps(d.company().participants(), Participant.Role.ATTACKER)
                        .isEmpty())
                .max(Comparator.comparingInt(Event::last)));
        told.blamed()
                .forEach(b -> draft.ifPresent(d -> discourse
                        .entities()
                        .party(told, b)
                        .filter(Arguments::fights)
                        .filter(p -> p.camp() != Camp.UNKNOWN)
                        .ifPresent(p -> d.company().add(p, Participant.Role.ATTACKER))));
    }

    /**
     * Who is told to have joined those who fought in what was told last is with them: "the brigade, which was joined by
     * a column".
     */
    public void join(SentenceReading told) {
        Stream.concat(discourse.arguments().helpers(told).stream(), discourse.arguments().involved(told).stream())
                .forEach(h -> engagements.current(told.sentence()).ifPresent(d -> d.company().participants().stream()
                        .filter(p -> p.party().camp() == h.camp())
                        .findFirst()
                        .ifPresent(p -> d.company().add(h, p.role()))));
    }
}
