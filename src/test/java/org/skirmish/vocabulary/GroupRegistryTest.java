package org.skirmish.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Camp;

/** The registry of armed groups is whole and says what it should. */
class GroupRegistryTest {

    private static final List<Concept> GROUPS = Standard.vocabulary().scheme("groups");

    @Test
    void everyGroupHasACamp() {
        assertTrue(GROUPS.size() > 200, () -> "groups: " + GROUPS.size());
        GROUPS.forEach(group ->
                assertNotEquals(Camp.UNKNOWN, Camp.of(group.value("camp").orElse("")), group.notation()));
    }

    @Test
    void relationsLeadToGroups() {
        Set<String> notations = new HashSet<>();
        GROUPS.forEach(group -> notations.add(group.notation()));
        int relations = 0;
        for (Concept group : GROUPS) {
            for (String property : List.of("subOrganizationOf", "armedWingOf", "hasMember")) {
                for (String other : group.values(property)) {
                    assertTrue(
                            notations.contains(other) && !other.equals(group.notation()),
                            group.notation() + " " + property + " " + other);
                    relations++;
                }
            }
        }
        assertTrue(relations > 30);
    }

    @Test
    void noNameBelongsToTwoGroups() {
        Map<String, String> owners = new HashMap<>();
        for (Concept group : GROUPS) {
            Set<String> names = new HashSet<>();
            Stream.concat(group.values("prefLabel").stream(), group.values("altLabel").stream())
                    .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            for (String name : names) {
                assertEquals(
                        null,
                        owners.put(name, group.notation()),
                        name + " names two groups, one of them " + group.notation());
            }
        }
    }

    @Test
    void sharedAbbreviationsInOneCountryAreNoted() {
        Map<String, Concept> first = new HashMap<>();
        int shared = 0;
        for (Concept group : GROUPS) {
            for (String abbreviation : group.values("abbreviation")) {
                Concept other = first.putIfAbsent(
                        abbreviation + " " + group.value("country").orElse(""), group);
                if (other != null) {
                    assertFalse(
                            group.values("note").isEmpty(),
                            group.notation() + " shares " + abbreviation + " without a note");
                    assertFalse(
                            other.values("note").isEmpty(),
                            other.notation() + " shares " + abbreviation + " without a note");
                    shared++;
                }
            }
        }
        assertEquals(3, shared, "AA, DKBA and KPDF");
    }

    @Test
    void slipsAreNoted() {
        Concept karenni = group("karenni-army");
        assertEquals(List.of("Karen Army"), karenni.values("hiddenLabel"));
        List<Concept> shan = GROUPS.stream()
                .filter(group -> group.values("hiddenLabel").contains("SSA"))
                .toList();
        assertEquals(2, shan.size(), shan::toString);
        shan.forEach(group -> assertFalse(group.values("note").isEmpty(), group.notation()));
    }

    @Test
    void campsChangeInTime() {
        CampHistory taliban = CampHistory.of(group("taliban"));
        assertEquals(Camp.NON_STATE, taliban.atHome(Optional.of(LocalDate.of(2020, 5, 1))));
        assertEquals(Camp.STATE, taliban.atHome(Optional.of(LocalDate.of(2021, 8, 15))));
        assertEquals(Camp.STATE, taliban.atHome(Optional.empty()));
        assertEquals(Camp.FOREIGN, taliban.abroad(Optional.empty()));
        CampHistory russia = CampHistory.of(group("russian-armed-forces"));
        assertEquals(Camp.FOREIGN, russia.abroad(Optional.empty()));
        assertEquals(Camp.STATE, russia.atHome(Optional.empty()));
        assertEquals(Camp.NON_STATE, CampHistory.of(group("arakan-army")).abroad(Optional.empty()));
    }

    private static Concept group(String notation) {
        return GROUPS.stream()
                .filter(group -> group.notation().equals(notation))
                .findFirst()
                .orElseThrow();
    }
}
