package org.skirmish.extract.discourse.implicit;

import java.util.Optional;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.Owners;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;

/** Tells who is told of at an event and is no side of it, or is one that nobody knows. */
public final class Bystanders {

    private final Kinds kinds;

    /** @param kinds what is known of the kinds of engagement */
    public Bystanders(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Civilians who came to harm where two armed sides met are no side of it. */
    public void drop(Event draft) {
        boolean met = draft.company().participants().stream()
                        .map(p -> p.party().camp())
                        .filter(CampOpponents::fights)
                        .distinct()
                        .count()
                > 1;
        if (met && (kinds.is("met", draft.kind()) || draft.kind().equals("raid") && draft.post())) {
            draft.company().participants().stream()
                    .filter(p -> p.party().camp() == Camp.CIVILIAN)
                    .forEach(draft.company()::drop);
        }
    }

    /** "shot by two men on a motorcycle": told, though not who they were. */
    private boolean someone(Event draft, Participant attacker) {
        return kinds.is("people", draft.kind())
                && attacker.role() == Participant.Role.ATTACKER
                && attacker.party().kind().filter("person"::equals).isPresent();
    }

    /** "Unknown persons": they are told, too. */
    private static boolean unnamed(Event draft, Participant attacker) {
        return attacker.role() == Participant.Role.ATTACKER && draft.company().attackersUnknown();
    }

    /** Those who attacked and are known only by their weapon. */
    static Optional<Participant> crew(Event draft) {
        return draft.company().participants().stream()
                .filter(p -> p.role() == Participant.Role.ATTACKER
                        && p.party().camp() == Camp.UNKNOWN
                        && p.party().kind().filter(Owners.CREW::equals).isPresent())
                .findFirst();
    }

    /** Whether the report itself says that nobody knows who attacked. */
    boolean unidentified(Event draft) {
        return draft.company().attackersUnknown()
                || draft.company().participants().stream()
                        .anyMatch(p -> p.role() == Participant.Role.ATTACKER
                                && p.party().camp() == Camp.UNKNOWN
                                && (p.party().kind().filter("gunman"::equals).isPresent() || someone(draft, p)));
    }

    /** Drops those who attacked and are known only by their weapon: nobody took their place. */
    public void dropCrews(Event draft) {
        crew(draft).ifPresent(draft.company()::drop);
    }

    /** Drops those of whose camp nothing is known, where their words tell nothing or others stand in their role. */
    public void dropUnknown(Event draft) {
        draft.company().participants().stream()
                .filter(p -> p.party().camp() == Camp.UNKNOWN)
                .filter(p -> ImplicitVictims.plain(p.party()) && !someone(draft, p) && !unnamed(draft, p)
                        || !Arguments.camps(draft.company().participants(), p.role())
                                .isEmpty())
                .forEach(draft.company()::drop);
    }
}
