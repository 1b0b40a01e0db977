package org.skirmish.link.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.model.Setting;

@Tag("slow")
class GazetteerImportTest {

    private static final Path FILES = Path.of("src/test/resources/gazetteer");

    @TempDir
    private Path data;

    private PlaceRecord only(String name) {
        List<Match> found = Gazetteers.open(data).lookup(name);
        assertEquals(1, found.size(), name + " → " + found);
        return found.get(0).place();
    }

    @Test
    void takesInVillagesTractsTownsAndTownshipsOfMimu() throws Exception {
        Imported result = Imported.run(FILES.resolve("mimu-shaped.csv"), data);
        assertEquals("mimu", result.format());
        assertEquals(4 + 1 + 2, result.places());
        PlaceRecord village = only("Paya Kone");
        assertEquals("mimu/1", village.id());
        assertEquals("Kale", village.township());
        assertEquals("Sagaing", village.region());
        assertEquals(new Setting.Point(94.1, 23.1), village.point().orElseThrow());
        assertEquals("mimu/2", only("Old, Village").id());
        assertEquals("mimu/1", only("ဘုရားကုန်း").id());
        assertTrue(only("No Point").point().isEmpty());
        assertEquals("mm/sagaing/kale/inventedmyo", only("Inventedmyo").id());
        assertEquals(List.of(), Gazetteers.open(data).lookup("Gone Away"));
        PlaceRecord township = Gazetteers.open(data).lookup("Kalay").stream()
                .map(Match::place)
                .filter(p -> p.level() == Level.TOWNSHIP)
                .findFirst()
                .orElseThrow();
        assertEquals("mm/sagaing/kale-township", township.id());
        assertEquals("mimu:T1", township.code().orElseThrow());
        assertEquals(new Setting.Point(94.2, 23.2), township.point().orElseThrow());
    }

    @Test
    void takesInGeoNamesPackedOrNot() throws Exception {
        Path packed = data.resolve("UA.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(FILES.resolve("geonames-shaped.txt"), out);
        }
        assertEquals(2, Imported.run(packed, data).places());
        PlaceRecord village = only("Fiktyvne");
        assertEquals("Inventov", village.region());
        assertEquals(Level.VILLAGE, village.level());
        assertEquals("geonames:900000002", village.code().orElseThrow());
    }

    @Test
    void takesInBoundariesOfOcha() throws Exception {
        assertEquals(2, Imported.run(FILES.resolve("ocha-shaped.geojson"), data).places());
        assertEquals("ocha:SY77", only("Inventia").code().orElseThrow());
        assertEquals("Inventia", only("Fictum").region());
        assertEquals(Level.DISTRICT, only("Fictum").level());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        admin0Name    | admin1Name    | admin1Pcode | admin2Name    | admin2Pcode
        admin0Name_en | admin1Name_en | admin1Pcode | admin2Name_en | admin2Pcode
        ADM0_NAME     | ADM1_NAME     | ADM1_PCODE  | ADM2_NAME     | ADM2_PCODE
        ADM0_REF      | ADM1_REF      | ADM1_PCODE  | ADM2_REF      | ADM2_PCODE
        admin0Name    | admin1RefNa   | admin1Pcod  | admin2Name    | admin2Pcod
        admin0RefName | admin1RefName | admin1Pcode | admin2RefName | admin2Pcode
        """)
    void takesInBoundariesWithOlderNamesOfColumns(
            String country, String region, String regionCode, String district, String districtCode) throws Exception {
        Path older = data.resolve("older.geojson");
        Files.writeString(
                older,
                Files.readString(FILES.resolve("ocha-shaped.geojson"))
                        .replaceAll("ADM0_EN|adm0_name", country)
                        .replaceAll("ADM1_EN|adm1_name", region)
                        .replaceAll("ADM1_PCODE|adm1_pcode", regionCode)
                        .replaceAll("adm2_name", district)
                        .replaceAll("adm2_pcode", districtCode));
        assertEquals(2, Imported.run(older, data).places());
        assertEquals("ocha:SY77", only("Inventia").code().orElseThrow());
        assertEquals("Inventia", only("Fictum").region());
        assertEquals("Syria", only("Fictum").country());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        #adm1+name,#adm3+code
        #adm1 + name,,# adm3
        "#adm1+name+en"
        """)
    void passesOverTagsOfTheHumanitarianExchangeLanguage(String tags) throws Exception {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(FILES.resolve("mimu-shaped.csv")));
        int columns = lines.get(0).split(",", -1).length;
        int given = tags.split(",", -1).length;
        lines.add(1, tags + ",".repeat(columns - given));
        Path tagged = data.resolve("tagged.csv");
        Files.write(tagged, lines);
        assertEquals(4 + 1 + 2, Imported.run(tagged, data).places());
        assertEquals("Kale", only("Paya Kone").township());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        geonames-shaped.txt  | 48.1      | forty-eight | :2: not a line of GeoNames' dump
        mimu-shaped.csv      | 23.3      | 123.3       | :3: no coordinates: 94.3, 123.3
        mimu-shaped.csv      | No Point, | No Point    | :4: 33 values where
        ocha-shaped.geojson  | SY7701"   | SY7701      | :4: not GeoJSON
        ocha-shaped.geojson  | ."ADM0_EN.*"SY77" | {"A": 1   | :2: a feature without ADM1_PCODE
        mimu-shaped.csv      | StateRegion, | State,     | :1: not a file of places
        """)
    void tellsTheLineOfABrokenFileAndKeepsTheFormerIndex(String name, String find, String put, String problem)
            throws Exception {
        Path index = Imported.run(FILES.resolve(name), data).index();
        byte[] before = Files.readAllBytes(index);
        Path broken = data.resolve(name);
        Files.writeString(broken, Files.readString(FILES.resolve(name)).replaceFirst(find, put));
        String message = assertThrows(GazetteerException.class, () -> Imported.run(broken, data))
                .getMessage();
        assertTrue(message.startsWith(name + problem), message);
        assertTrue(message.endsWith(")"), "no remedy: " + message);
        assertEquals(before.length, Files.size(index));
        assertEquals(List.of(index), Files.list(data.resolve("gazetteer")).toList());
    }

    @Test
    void tellsOfAPackedFileThatIsCutOffAndKeepsTheFormerIndex() throws Exception {
        Path index = Imported.run(FILES.resolve("mimu-shaped.csv"), data).index();
        byte[] before = Files.readAllBytes(index);
        List<String> lines = Files.readAllLines(FILES.resolve("mimu-shaped.csv"));
        Path packed = data.resolve("places.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((lines.get(0) + "\n").getBytes());
            for (int i = 0; i < 5000; i++) {
                out.write((lines.get(1).replace("Hpa Yar Kone", "Place " + i * 7919) + "\n").getBytes());
            }
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length - 1000));
        String message = assertThrows(GazetteerException.class, () -> Imported.run(packed, data))
                .getMessage();
        assertTrue(message.startsWith("places.csv.gz: a broken gzip file"), message);
        assertArrayEquals(before, Files.readAllBytes(index));
        assertEquals(List.of(index), Files.list(data.resolve("gazetteer")).toList());
    }

    @Test
    void refusesAnIndexOfAnotherVersion() throws IOException {
        Files.createDirectories(data.resolve("gazetteer"));
        Files.writeString(data.resolve("gazetteer/mimu.index"), "SKPLACE9 and so on");
        String message = assertThrows(java.io.UncheckedIOException.class, () -> Gazetteers.open(data))
                .getMessage();
        assertTrue(
                message.contains("mimu.index: not an index of places of this version (import the places again)"),
                message);
    }
}
