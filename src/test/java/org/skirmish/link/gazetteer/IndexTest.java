package org.skirmish.link.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Setting;

class IndexTest {

    private static PlaceRecord village(int n) {
        return new PlaceRecord(
                "x/" + n,
                "Place " + n,
                Level.VILLAGE,
                "Nowhere",
                "R",
                "",
                "T" + n % 7,
                Optional.of("x:" + n),
                Optional.of(new Setting.Point((n - 9000) / 100.0, -n / 1000.0)),
                1500,
                n);
    }

    @Test
    void givesBackWhatWasPutInAndNothingElse() {
        IndexWriter writer = new IndexWriter(Romanisations.standard());
        for (int n = 0; n < 1000; n++) {
            writer.add(village(n), List.of("Ort " + n % 10));
        }
        PlaceIndex index = PlaceIndex.of(writer);
        assertEquals(1000, index.size());
        for (int n = 0; n < 1000; n++) {
            assertEquals(List.of(village(n)), index.find("place" + n));
        }
        assertEquals(100, index.find("ort3").size());
        assertEquals(143, index.settlements("Nowhere", "R", "T3").size());
        for (String absent : List.of("place", "place1000", "a", "zz", "ort", "plac")) {
            assertFalse(index.has(absent), absent);
        }
    }

    @Test
    void refusesForeignAndBrokenBytes() throws IOException {
        assertThrows(IOException.class, () -> PlaceIndex.read(new ByteArrayInputStream("hello, world".getBytes())));
        IndexWriter writer = new IndexWriter(Romanisations.standard());
        writer.add(village(1), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() - 20);
        assertTrue(assertThrows(IOException.class, () -> PlaceIndex.read(new ByteArrayInputStream(cut)))
                .getMessage()
                .contains("broken"));
    }

    @Test
    void countsDifferingLetters() {
        assertEquals(0, Nearness.distance("kale", "kale", 2));
        assertEquals(1, Nearness.distance("dawnganka", "dawtnganka", 2));
        assertEquals(3, Nearness.distance("abcdef", "xyzdef", 2));
        assertEquals(3, Nearness.distance("ab", "abcdef", 2));
    }
}
