package org.skirmish.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Casing;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;

class UnreadableTest {

    private static final String PLAIN = "Two soldiers were killed near the “old mill” at Café Rouge, the group said.\n";
    private final List<Issue> notes = new ArrayList<>();
    private final Reader reader = new TextReader(Limits.DEFAULT, notes::add);

    @Test
    void anEmptyFileIsRefused() {
        refused("empty", new byte[0]);
        refused("white space", " \n\t\n".getBytes(UTF_8));
    }

    @Test
    void filesOfOtherKindsAreRefused() {
        refused("JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'});
        refused("PDF", "%PDF-1.7 Two soldiers".getBytes(UTF_8));
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 'x';
        refused("binary", noise);
    }

    @Test
    void aLineOfFiveMegabytesIsRefusedByItsNumber() {
        refused("line 2", ("A title\n" + "word ".repeat(1_000_000)).getBytes(UTF_8));
    }

    @Test
    void whatExceedsTheLimitOfBytesIsRefused() {
        Reader narrow = new TextReader(new Limits(10, 100), notes::add);
        assertTrue(assertThrows(UnreadableException.class, () -> narrow.read(source(PLAIN.getBytes(UTF_8))))
                .issue()
                .problem()
                .contains("more than the 10"));
    }

    @Test
    void aTextInAnotherScriptIsRefused() {
        refused("not in English", "စစ်ကောင်စီတပ်များက ရွာကို မီးရှို့ခဲ့သည်။ PDF\n".getBytes(UTF_8));
        refused("no letters", "12 345 --- 6\n".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void otherEncodingsAreReadAndNoted(String charset) {
        Report report = reader.read(source(PLAIN.getBytes(Charset.forName(charset))));
        assertEquals(PLAIN, report.text());
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).problem().contains(charset), notes.toString());
    }

    @Test
    void capitalsAreToldOf() {
        String text = "Two soldiers died in a clash near the town on Monday, a resident said.\n";
        reader.read(source(text.getBytes(UTF_8)));
        assertEquals(List.of(), notes);
        reader.read(source(text.toUpperCase(java.util.Locale.ROOT).getBytes(UTF_8)));
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).problem().contains("capitals"), notes.toString());
    }

    @Test
    void byteOrderMarksAreDropped() {
        assertEquals(
                PLAIN, reader.read(source(("\uFEFF" + PLAIN).getBytes(UTF_8))).text());
        assertEquals(List.of(), notes);
        assertEquals(PLAIN, reader.read(source(PLAIN.getBytes(UTF_16))).text());
        assertEquals(
                PLAIN,
                reader.read(source(("\uFEFF" + PLAIN).getBytes(UTF_16LE))).text());
    }

    @Test
    void controlCharactersBecomeSpacesAndLoneSurrogatesReplacements() {
        assertEquals(
                "Two\tsoldiers  died.\r\n",
                reader.read(source("Two\tsoldiers\u0000\u0007died.\r\n".getBytes(UTF_8)))
                        .text());
        assertEquals("a\uFFFDb\uFFFD \uD83D\uDE00", Decoder.harmless("a\uD800b\uDC00 \uD83D\uDE00"));
    }

    @Test
    void marksOfDirectionAndZeroWidthSpacesStayInTheText() {
        String marked = "\u202ETwo soldiers\u200B died in Pale.\u202C\n";
        Report report = reader.read(source(marked.getBytes(UTF_8)));
        assertEquals(marked, report.text());
        assertEquals(
                "Two soldiers\u200B died in Pale.",
                report.blocks().get(0).span().in(report.text()));
    }

    @Test
    void aReportInCapitalsIsReadAndKnownAsSuch() {
        Report loud = reader.read(
                source("TWO SOLDIERS DIED IN PALE\n\nTHE GROUP SAID THAT TWO SOLDIERS DIED.\n".getBytes(UTF_8)));
        assertTrue(Casing.shouted(loud));
        assertTrue(loud.text().contains("THE GROUP SAID"));
        Report headline = reader.read(
                source("TWO SOLDIERS DIED IN PALE\n\nThe group said that two soldiers died.\n".getBytes(UTF_8)));
        assertFalse(Casing.shouted(headline));
        assertTrue(Casing.shouted(headline.blocks().get(0).span().in(headline.text())));
    }

    @Test
    void identityIsTheHashOfTheBytes() {
        byte[] bytes = "Two soldiers died.".getBytes(UTF_8);
        assertEquals(
                org.skirmish.model.Digest.of(bytes), reader.read(source(bytes)).id());
    }

    @Test
    void whatIsKnownFromOutsideGoesBeforeTheText() {
        Metadata known = new Metadata(
                java.util.Optional.empty(),
                java.util.Optional.of("Here"),
                java.util.Optional.empty(),
                java.util.Optional.of(java.time.LocalDate.of(2020, 1, 2)));
        Report report = reader.read(new Source(
                "r.txt", "A title\n\nBy The Irrawaddy 8 October 2022\n\nTwo died.\n".getBytes(UTF_8), known));
        assertEquals("Here", report.metadata().publisher().orElseThrow());
        assertEquals("2020-01-02", report.metadata().published().orElseThrow().toString());
        assertEquals("A title", report.metadata().title().orElseThrow());
    }

    private void refused(String words, byte[] bytes) {
        Issue issue = assertThrows(UnreadableException.class, () -> reader.read(source(bytes)))
                .issue();
        assertEquals("r.txt", issue.subject());
        assertTrue(issue.problem().contains(words), issue.toString());
        assertFalse(issue.remedy().isBlank());
    }

    private static Source source(byte[] bytes) {
        return new Source("r.txt", bytes, Metadata.NONE);
    }
}
