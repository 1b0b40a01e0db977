package org.skirmish.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the sides of an engagement that was found are those of the gold. */
class AgreementTest {

    private final Agreement agreement = new Agreement(new Labels());

    @ParameterizedTest(name = "{0}: {1} on {2} against {3} on {4}")
    @CsvSource({
        // in a clash those who met count, whoever is told to have begun
        "clash, state, non-state, non-state, state, true",
        "clash, state, non-state, state non-state, , true",
        "clash, state, non-state, state, , false",
        "clash, state, non-state, state, non-state civilian, false",
        // else the attackers must be the same, and all defenders be there
        "ambush, state, non-state, non-state, state, false",
        "ambush, non-state, state, non-state, state, true",
        "ambush, non-state, state, non-state, state civilian, true",
        "ambush, non-state, state civilian, non-state, state, false",
        "ambush, non-state, state, non-state foreign, state, false"
    })
    void sides(
            String type,
            String attackers,
            String defenders,
            String foundAttackers,
            String foundDefenders,
            boolean same) {
        Gold.Engagement wanted =
                new Gold.Engagement(Set.of(type), null, Set.of(), Set.of(), gold(attackers), gold(defenders));
        List<Party> parties = new ArrayList<>(found(foundAttackers, "attacker"));
        parties.addAll(found(foundDefenders, "defender"));
        assertEquals(same, agreement.sides(new Extraction.Engagement(type, null, null, null, null, parties), wanted));
    }

    private static List<Gold.Side> gold(String camps) {
        return List.of(camps.split(" ")).stream()
                .map(camp -> new Gold.Side(Set.of(), camp))
                .toList();
    }

    private static List<Party> found(String camps, String role) {
        return camps == null
                ? List.of()
                : List.of(camps.split(" ")).stream()
                        .map(camp -> new Party(null, null, camp, role, false))
                        .toList();
    }
}
