package org.skirmish.link.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.fixture.Standard;
import org.skirmish.link.Shared;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.link.gazetteer.Imported;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;

/** With the place codes of Myanmar imported, which the project may use and not hold. */
@Tag("slow")
class ImportedPlacesTest {

    @TempDir
    private static Path data;

    private static Gazetteer gazetteer;
    private static PlaceLinker linker;

    @BeforeAll
    static void take() throws Exception {
        Path file = Shared.file("data/mimu9.4.csv.gz");
        Imported.run(file, data);
        gazetteer = Gazetteers.open(data);
        linker = new PlaceLinker(gazetteer, PlaceKinds.of(Standard.vocabulary()), "https://example.org/");
    }

    private static Setting setting(Place place, Place... others) {
        PlaceContext context = new ContextReader(gazetteer)
                .read(
                        "Myanmar",
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(place), java.util.Arrays.stream(others))
                                .toList(),
                        List.of());
        return linker.link(place, context).setting().orElseThrow(() -> new AssertionError("unlinked: " + place.name()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kyantha:village < Kale:township < Sagaing:region           | Kale        | Sagaing | name    | Kyan Thar
        Aung Chanthar:village < Demoso:township                    | Demoso      | Kayah   | name    | Aung Chan Thar
        Nyaung Pyu Pin:police-station < Monywa:township            | Monywa      | Sagaing | name    | Nyaung Hpyu Pin
        Ma Sein:village < Kalewa:township                          | Kalewa      | Sagaing | name    | Ma Sein
        Paya Taung:village < Kyainseikgyi:township < Karen:state   | Kyainseikgyi | Karen  | name    | Hpa Yar Taung
        Kyaukhtu:township < Magwe:region                           | Saw         | Magwe   | name    | Kyaukhtu
        Kyaukhtu                                                   | Saw         | Magwe   | name    | Kyaukhtu
        Kyar Tat:police-station < Salingyi:township                | Salingyi    | Sagaing | context | Kyar Tat
        Dawt Ngan Kha:village < Demoso:township                    | Demoso      | Kayah   | name    | Daw Ngan Khar
        Pale                                                       | Pale        | Sagaing | name    | Pale
        Yinmarbin:township < Sagaing:region                        | Yinmabin    | Sagaing | name    | Yinmabin
        Moebyel:town                                               | Pekon       | Shan    | name    | Moebyel
        """)
    void resolves(String chain, String township, String region, String method, String label) {
        Setting setting = setting(Places.of(chain.strip()));
        assertEquals(
                List.of(township, region, method, label),
                List.of(
                        setting.township().orElse(""),
                        setting.region().orElse(""),
                        setting.link().method(),
                        setting.link().label()),
                chain);
        assertEquals("Myanmar", setting.country().orElseThrow());
    }

    /**
     * One letter away stands Kyar Tet, which is another village: the name stays unresolved, and both it and namesakes
     * elsewhere are named.
     */
    @Test
    void leavesKyarTatUnresolvedUnderSalingyiAndSaysSo() {
        Setting setting = setting(Places.of("Kyar Tat:police-station < Salingyi:township"));
        assertEquals(
                "https://example.org/place/mm/sagaing/salingyi-township/kyar-tat",
                setting.link().iri());
        assertEquals("context", setting.link().method());
        assertTrue(setting.link().confidence() <= 0.3, setting.link()::toString);
        assertTrue(setting.code().isEmpty());
        assertTrue(
                !setting.link().rejected().isEmpty()
                        && setting.link().rejected().stream().allMatch(iri -> iri.contains("/place/mimu/")),
                setting.link()::toString);
    }

    @Test
    void takesTheVillageWhoseTownshipTheReportNames() {
        Setting setting = setting(
                Places.of("Zee Pyar:village < Magwe:region"),
                Places.of("Myaing:township < Magwe:region"),
                Places.of("Pauk:township"));
        assertEquals("Pauk", setting.township().orElseThrow());
    }

    @Test
    void drawsAHighwayBetweenItsEnds() {
        Setting setting = setting(Places.of("Kyaukhtu-Saw highway:highway < Kyaukhtu:township < Magwe:region"));
        assertEquals("Saw", setting.township().orElseThrow());
        assertEquals("Kyaukhtu-Saw highway", setting.link().label());
        double latitude = setting.point().orElseThrow().latitude();
        assertTrue(latitude > 21.0 && latitude < 21.45, "not between the two: " + latitude);
        assertTrue(setting.accuracy().orElseThrow() > 5_000, setting.toString());
    }

    @Test
    void saysHowSureItIs() {
        Setting unresolved = setting(Places.of("Kyar Tat:village < Salingyi:township"));
        Setting resolved = setting(Places.of("Ma Sein:village < Kalewa:township"));
        assertTrue(unresolved.link().confidence() < 0.5 && resolved.link().confidence() > 0.9);
        assertTrue(setting(Places.of("Ma Sein:village")).link().confidence()
                < resolved.link().confidence());
        assertEquals("mimu:175801".length(), resolved.code().orElseThrow().length());
    }
}
