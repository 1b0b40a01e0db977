package org.skirmish.link.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.fixture.Standard;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.link.place.ContextReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Link;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

class GroupLinkerTest {

    private static final String REGISTRY = "https://w3id.org/skirmish/group/";
    private static final String BASE = "https://example.org/";
    private static Gazetteer gazetteer;
    private static GroupLinker linker;

    @BeforeAll
    static void open() {
        gazetteer = Gazetteers.standard();
        linker = new GroupLinker(Standard.vocabulary(), gazetteer, BASE);
    }

    private static Party link(String name, Camp camp, String text, String day) {
        Party party = new Party(
                new Mention(new Span(0, name.length()), name), name, camp, Optional.empty(), Optional.empty());
        return linker.link(
                party,
                linker.context(
                        text,
                        new ContextReader(gazetteer).read(text, List.of(), List.of()),
                        Optional.of(day).map(LocalDate::parse)));
    }

    private static String path(Party party) {
        return party.link().map(Link::iri).orElse("-").replace(REGISTRY, "").replace(BASE + "group/local/", "local:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Karenni Nationalities Defence Force       | unknown   | Myanmar | karenni-nationalities-defence-force | name
        the Karenni Nationalities Defense Force (KNDF) | unknown | Myanmar | karenni-nationalities-defence-force | name
        KNDF                                      | unknown   | Myanmar | karenni-nationalities-defence-force | abbreviation
        Pyu-Saw-Htee militias                     | state     | Myanmar | pyu-saw-htee | name
        People’s Defense Forces                   | non-state | Myanmar | peoples-defence-force | name
        ULA/AA                                    | non-state | Myanmar | united-league-of-arakan | name
        AA fighters                               | non-state | Myanmar | arakan-army | abbreviation
        DKBA                                      | state     | Myanmar | dkba-buddhist | abbreviation
        DKBA                                      | non-state | Myanmar | dkba-benevolent | abbreviation
        SNA                                       | unknown   | Syria   | syrian-national-army | abbreviation
        SNA                                       | unknown   | Somalia | somali-national-army | abbreviation
        KPDF                                      | unknown   | Myanmar Karenni People's Defense Force | karenni-peoples-defence-force | abbreviation
        Yinmabin-PDF                              | non-state | Myanmar | local:peoples-defence-force/yinmabin | pattern
        Yinmarbin People's Defence Force          | unknown   | Myanmar | local:peoples-defence-force/yinmabin | pattern
        Kalay-PDF                                 | non-state | Myanmar | local:peoples-defence-force/kale | pattern
        CDF-Hakha                                 | non-state | Myanmar | local:chinland-defence-force/hakha | pattern
        Chinland Defense Force-Hakha              | non-state | Myanmar | local:chinland-defence-force/hakha | pattern
        Hakha branch of the CDF                   | non-state | Myanmar | local:chinland-defence-force/hakha | pattern
        Brigade 6 of the KNLA                     | non-state | Myanmar | local:karen-national-liberation-army/brigade-6 | pattern
        KNLA Brigade 6                            | non-state | Myanmar | local:karen-national-liberation-army/brigade-6 | pattern
        Infantry Battalion 269                    | state     | Myanmar | local:myanmar-military/infantry-battalion-269 | pattern
        LIB 344                                   | state     | Myanmar | local:myanmar-military/light-infantry-battalion-344 | pattern
        Light Infantry Battalion 344              | state     | Myanmar | local:myanmar-military/light-infantry-battalion-344 | pattern
        Police Battalion 28                       | state     | Myanmar | local:myanmar-police/police-battalion-28 | pattern
        Battalion 27 of the Monywa People’s Defense Force | non-state | Myanmar | local:peoples-defence-force/monywa/battalion-27 | pattern
        Ami Myay-Special Task Force               | non-state | Myanmar | local:myanmar/ami-myay-special-task-force | pattern
        Kyar Thit Net                             | non-state | Myanmar | local:myanmar/kyar-thit-net | none
        junta troops                              | state     | Myanmar | myanmar-military | description
        regime forces                             | state     | Syria   | syrian-arab-armed-forces | description
        junta police officers                     | state     | Myanmar | myanmar-police | description
        four junta policemen from the station      | state     | Myanmar | myanmar-police | description
        Syrian army                               | state     | Syria   | syrian-arab-armed-forces | name
        resistance forces                         | non-state | Myanmar | - | -
        regime forces                             | state     | nowhere | - | -
        villagers                                 | civilian  | Myanmar | - | -
        Demoso residents                          | civilian  | Myanmar | - | -
        terrorists                                | non-state | Myanmar | - | -
        """)
    void links(String name, String camp, String text, String path, String method) {
        Party party = link(name, Camp.of(camp), text, "2022-02-12");
        assertEquals(path, path(party), name);
        assertEquals(method, party.link().map(Link::method).orElse("-"), name);
    }

    @Test
    void tellsTheParentOfALocalGroup() {
        Party party = new Party(
                new Mention(new Span(0, 9), "CDF-Hakha"),
                "CDF-Hakha",
                Camp.NON_STATE,
                Optional.empty(),
                Optional.empty());
        GroupContext context = linker.context(
                "Myanmar", new ContextReader(gazetteer).read("Myanmar", List.of(), List.of()), Optional.empty());
        LocalGroup local = linker.local(party, context).orElseThrow();
        assertEquals("chinland-defence-force", local.parent().orElseThrow().notation());
        assertEquals("Hakha CDF", local.label());
    }

    @Test
    void setsTheCampOfAGroupThatItKnows() {
        assertEquals(
                Camp.NON_STATE,
                link("KNLA", Camp.UNKNOWN, "Myanmar", "2022-02-12").camp());
        assertEquals(
                Camp.STATE,
                link("Tatmadaw", Camp.UNKNOWN, "Myanmar", "2022-02-12").camp());
    }

    @Test
    void isLessSureOfAnAbbreviationThatTwoGroupsShare() {
        Link shared = link("DKBA", Camp.UNKNOWN, "Myanmar", "2022-02-12").link().orElseThrow();
        assertTrue(shared.confidence() < 0.6, shared.toString());
        assertFalse(shared.rejected().isEmpty());
    }

    @Test
    void takesNoAbbreviationOfAFarCountry() {
        assertTrue(link("ELN", Camp.NON_STATE, "Syria Syria Syrian", "2016-12-01")
                .link()
                .isEmpty());
    }
}
