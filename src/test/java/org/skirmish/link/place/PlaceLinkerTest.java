package org.skirmish.link.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.fixture.Standard;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;
import org.skirmish.model.Span;

class PlaceLinkerTest {

    private static Gazetteer gazetteer;
    private static PlaceLinker linker;

    @BeforeAll
    static void open() {
        gazetteer = Gazetteers.standard();
        linker = new PlaceLinker(gazetteer, PlaceKinds.of(Standard.vocabulary()), "https://example.org/");
    }

    private static Place link(String text, String chain) {
        Place place = Places.of(chain.strip());
        return linker.link(place, new ContextReader(gazetteer).read(text, List.of(place), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Syrian rebels           | Aleppo                            | geonames/170063
        Syrian rebels           | Daret Izza:town                   | geonames/170857
        Myanmar junta           | Monywa:township                   | mm/sagaing/monywa-township
        Myanmar junta           | Monywa:town                       | geonames/1308522
        Syrian rebels           | Idlib:province                    | sy/idlib
        Myanmar junta           | Kale                              | mm/sagaing/kale-township
        Turkish police          | Kale < Denizli:province           | geonames/310789
        Myanmar junta           | Sagaing                           | mm/sagaing
        Myanmar junta           | Magway                            | mm/magwe
        Myanmar junta           | Myanmar:region                    | mm
        Myanmar junta           | Nay Pyi Taw Council Area          | mm/naypyitaw
        Myanmar junta           | Yangon                            | geonames/1298824
        Myanmar junta           | Kyantha:village < Kale:township   | mm/sagaing/kale-township/kyantha
        in Colombia             | Buenos Aires < Cauca:department   | geonames/3688357
        DR Congo's army         | Beni:town                         | geonames/219057
        a report of no country  | North Kivu:province               | cd/north-kivu
        The Turkish army fired; Turkish aircraft, Turkish drones and Turkish guns hit Idlib in Syria | Aleppo | geonames/170063
        """)
    void choosesByContext(String text, String chain, String id) {
        assertEquals(
                "https://example.org/place/" + id,
                link(text, chain).setting().orElseThrow().link().iri());
    }

    @Test
    void leavesAloneWhatNothingIsKnownOf() {
        assertTrue(link("Myanmar", "Xqzvwk:village").setting().isEmpty());
        assertTrue(link("In Syria the Syrian army; Syria is a country of Syrians.", "Justice")
                .setting()
                .isEmpty());
        assertTrue(link("Myanmar", "No.").setting().isEmpty());
        assertTrue(link("Nothing here tells of a land.", "San José").setting().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nigerian police                          | Kent
        Malian soldiers                          | Beni
        Shells fell                              | Beni
        Ships sailed                             | Bridge
        Ships sailed                             | Gulf of Aden:sea
        Somalia's army                           | Lake Chad:lake
        Troops of Nigeria                        | Camp 3:camp
        """)
    void leavesAloneWhatOnlyBearsTheName(String text, String chain) {
        assertEquals(Optional.empty(), link(text, chain).setting());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ukrainian soldiers     | Kryvyi Rih | geonames/703845
        Yemen's Houthis        | Hodeidah   | geonames/79415
        The army of Congo, in the Democratic Republic of the Congo | Goma | geonames/216281
        Soldiers of Chad       | Raqqa      | sy/raqqa
        5 June 2024. Two died. | Hpakant    | mm/kachin/hpakant-township
        """)
    void looksUpAllNames(String text, String chain, String id) {
        assertEquals(
                "https://example.org/place/" + id,
                link(text, chain).setting().orElseThrow().link().iri());
    }

    @Test
    void anUnknownPlaceHasTheSizeOfTheAreaInWhichItLies() {
        Setting town = link("DR Congo's army", "Goma").setting().orElseThrow();
        Setting unknown =
                link("DR Congo's army", "Xqzvwk:village < Goma:town").setting().orElseThrow();
        assertTrue(unknown.accuracy().orElseThrow() >= 20_000, () -> "too exact: " + unknown);
        assertTrue(town.accuracy().orElseThrow() < unknown.accuracy().orElseThrow());
    }

    @Test
    void linksTheLargerPlacesToo() {
        Place place = link("Myanmar", "Kyantha:village < Kale:township < Sagaing:region");
        assertEquals(
                "Kale",
                place.within().orElseThrow().setting().orElseThrow().link().label());
        assertEquals(
                "region",
                place.within()
                        .orElseThrow()
                        .within()
                        .orElseThrow()
                        .setting()
                        .orElseThrow()
                        .precision());
        assertEquals("context", place.setting().orElseThrow().link().method());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Troops left Kale on Friday. In Monywa Township, Myanmar, they shelled Xqzvwk.      | Monywa
        Troops of Myanmar's junta left Kale on Friday. They shelled Xqzvwk near Monywa.    | Kale
        Kale is in Myanmar. Kale was quiet. Troops went to Monywa. They shelled Xqzvwk.    | Kale
        They shelled Xqzvwk, a village of Myanmar. Kale was quiet.                         | Kale
        They shelled Xqzvwk, a village of Myanmar. Kale was quiet, and Monywa.             |
        Myanmar's junta shelled Xqzvwk.                                                    |
        """)
    void hangsAnUnknownVillageUnderTheAreaThatTheTextTellsOf(String text, String township) {
        int at = text.indexOf("Xqzvwk");
        Place unknown = new Place(
                new Mention(new Span(at, at + 6), "Xqzvwk"),
                "Xqzvwk",
                Optional.of("village"),
                "at",
                Optional.empty(),
                Optional.empty());
        PlaceContext context = new ContextReader(gazetteer).read(text, List.of(unknown), List.of());
        Optional<Setting> found = linker.ofReport(text, context).apply(unknown).setting();
        assertEquals(Optional.ofNullable(township), found.flatMap(Setting::township));
        found.ifPresent(setting -> {
            assertEquals("context", setting.link().method());
            assertTrue(setting.link().confidence() < 0.3, () -> "too sure: " + setting.link());
            assertTrue(setting.link().iri().endsWith("/xqzvwk"), () -> setting.link()
                    .iri());
        });
    }

    @Test
    void hangsNoTownOfAnotherCountrySpokenOfUnderAnArea() {
        String text =
                "Guns of Russia shelled Chuhuiv, a town of Ukraine. Ukraine hit a Russian base. A depot burned at Oktyabrsky, and Xqzvwk.";
        assertEquals(Optional.empty(), under(text, "Oktyabrsky").filter("Chuhuiv"::equals));
        assertEquals(Optional.of("Chuhuiv"), under(text, "Xqzvwk"));
    }

    private static Optional<String> under(String text, String name) {
        int at = text.indexOf(name);
        Place unknown = new Place(
                new Mention(new Span(at, at + name.length()), name),
                name,
                Optional.of("village"),
                "at",
                Optional.empty(),
                Optional.empty());
        return linker.ofReport(text, new ContextReader(gazetteer).read(text, List.of(unknown), List.of()))
                .apply(unknown)
                .setting()
                .flatMap(Setting::township);
    }

    @Test
    void namesTheCandidatesThatWereNotChosen() {
        assertTrue(link("Myanmar", "Kale:township")
                .setting()
                .orElseThrow()
                .link()
                .rejected()
                .contains("https://example.org/place/mm/sagaing/kale-district"));
    }
}
