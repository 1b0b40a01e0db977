package org.skirmish.extract.discourse.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Participant.Role;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/** Who stays in an engagement's company. */
class ParticipantsTest {

    private final Participants company = new Participants();

    @Test
    void theFallenOfANamedSideAreNoSecondSide() {
        company.add(party("Army of the North", Camp.STATE), Role.ATTACKER);
        company.add(party("rebels", Camp.NON_STATE), Role.DEFENDER);
        company.add(party("soldiers", Camp.STATE), Role.DEFENDER);
        company.dropDoubles();
        assertEquals(List.of("Army of the North", "rebels"), names());
    }

    @Test
    void soldiersAloneUnderAttackStay() {
        company.add(party("Army of the North", Camp.STATE), Role.ATTACKER);
        company.add(party("soldiers", Camp.STATE), Role.DEFENDER);
        company.dropDoubles();
        assertEquals(List.of("Army of the North", "soldiers"), names());
    }

    private List<String> names() {
        return company.participants().stream().map(p -> p.party().name()).toList();
    }

    private static Party party(String name, Camp camp) {
        return new Party(new Mention(new Span(0, name.length()), name), name, camp, Optional.empty(), Optional.empty());
    }
}
