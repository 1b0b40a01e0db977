package org.skirmish.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.model.Span;

/**
 * Tables of sentences: in {@code privacy/contacts.tsv} all that is bracketed is found, in {@code privacy/plain.txt}
 * nothing is.
 */
class PrivateDataTest {

    private static final PrivateDataFinder FINDER = PrivateDataFinder.load();

    @TestFactory
    Stream<DynamicTest> whatIsPrivateIsFound() throws IOException {
        List<String> rows = lines("/privacy/contacts.tsv");
        assertTrue(rows.size() > 300);
        return rows.stream()
                .map(row -> row.split("\t"))
                .map(row -> DynamicTest.dynamicTest(String.join(": ", row), () -> {
                    String text = row[1].replaceAll("[⟦⟧]", "");
                    assertEquals(row[1], Hidden.marked(text, FINDER));
                    assertTrue(
                            FINDER.in(text).stream()
                                    .allMatch(f -> f.kind().notation().equals(row[0])),
                            "of that class");
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatLooksAlikeStays() throws IOException {
        List<String> rows = lines("/privacy/plain.txt");
        assertTrue(rows.size() > 200);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row, () -> assertEquals(row, Hidden.marked(row, FINDER))));
    }

    @Test
    void whatOverlapsIsOneOfTheClassThatStandsFirst() {
        List<PrivateWords> found = FINDER.in("Write to ossip@example.org or see t.me/ossip_harn_42.");
        assertEquals(
                List.of(new Span(9, 26), new Span(34, 52)),
                found.stream().map(PrivateWords::span).toList());
        assertEquals(
                List.of("email", "handle"),
                found.stream().map(f -> f.kind().notation()).toList());
    }

    @Test
    void aLongTextWithoutAnyIsSearchedInPassing() {
        String filler = "The column of 12 trucks left the town on Monday, Zone 4 was shut; known to all, he said. ";
        String text = filler.repeat(400) + "Call +95 9 450 123 456. " + filler.repeat(400);
        assertEquals(
                List.of("+95 9 450 123 456"),
                FINDER.in(text).stream().map(f -> f.span().in(text)).toList());
    }

    @Test
    void noTextTakesLong() {
        for (String piece : List.of(
                "a.",
                "1 ",
                "1-",
                "A b ",
                "(0)",
                "@a",
                "Aa Bb, ",
                "\uE000 ",
                "x_",
                "12° ",
                "Calle ",
                "known as A ",
                "A1 ",
                "one ",
                "1 Aa ",
                "House 1, ",
                "plate a ",
                "called a \"A\" ",
                "क ")) {
            String text = piece.repeat(10_000 / piece.length());
            long begun = System.nanoTime();
            FINDER.in(text);
            assertTrue(System.nanoTime() - begun < 3_500_000_000L, "10,000 characters of " + piece);
        }
    }

    private static List<String> lines(String resource) throws IOException {
        return new String(PrivateDataTest.class.getResourceAsStream(resource).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
