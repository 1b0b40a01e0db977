package org.skirmish.extract.discourse.implicit;

import java.util.List;
import java.util.Optional;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/** Whom a report tells of as firing or flying just before: for what hits of which it does not say whose it was. */
public final class EarlierShooters {

    private final List<Event> drafts;
    private final Lands lands;

    /** @param drafts the engagements of the report, with what is told of them or was inferred of those told before */
    public EarlierShooters(List<Event> drafts, Lands lands) {
        this.drafts = drafts;
        this.lands = lands;
    }

    /**
     * Who was told just before to have fired or flown: "howitzers opened up from the next village. One of the shells
     * fell in a monastery."
     */
    Optional<Party> before(Event draft) {
        return drafts.stream()
                .filter(d -> d != draft
                        && d.kind().equals(draft.kind())
                        && d.sentence().index() <= draft.sentence().index()
                        && lands.agree(draft, d.sentence().index()))
                .filter(d -> draft.sentence().index() - d.sentence().index() <= 1
                        || d.sentence().paragraph() == draft.sentence().paragraph())
                .reduce((a, b) -> b)
                .flatMap(d -> d.company().participants().stream()
                        .filter(p -> p.role() == Participant.Role.ATTACKER
                                && CampOpponents.fights(p.party().camp()))
                        .map(Participant::party)
                        .findFirst());
    }
}
