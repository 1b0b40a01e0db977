package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Block;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** What the parser is given in place of the report's own text. */
class PreparedTextTest {

    private static final String TOLD = "Fighters of the RSF attacked El Fasher on Monday, and the army of Sudan left.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels Attack Convoy Near El Fasher         | rebels attack convoy near El Fasher",
                "RSF Fighters Attack Market On Monday        | RSF fighters attack market on Monday",
                "Rebels attack a convoy close to the Nile    | Rebels attack a convoy close to the Nile",
                "Sudan Convoy                                | Sudan Convoy",
            })
    void headlinesKeepCapitalsOfNamesOnly(String title, String prepared) {
        assertEquals(prepared, prepare(title, Kind.TITLE, TOLD, Kind.PARAGRAPH).split("\n")[0]);
        assertEquals(
                prepared, prepare(title, Kind.HEADING, TOLD, Kind.PARAGRAPH).split("\n")[0]);
        assertEquals(title, prepare(title, Kind.PARAGRAPH, TOLD, Kind.PARAGRAPH).split("\n")[0]);
    }

    @Test
    void aWordThatOnlyBeginsSentencesIsNoName() {
        String told = "Rebels left. Convoys burned: Rebels said so.";
        assertEquals(
                "rebels attack three convoys",
                prepare("Rebels Attack Three Convoys", Kind.TITLE, told, Kind.PARAGRAPH)
                        .split("\n")[0]);
    }

    @Test
    void quotesAndSpacesBecomePlain() {
        assertEquals(
                "\"Don't go,\" he said. 'No.'",
                prepare("“Don’t go,”\u00a0he said.\u2028‘No.’", Kind.PARAGRAPH).strip());
        assertEquals("one two three", prepare("one\ttwo\nthree", Kind.PARAGRAPH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 14[3] soldiers[a] of it.[2][3]        | killed 14    soldiers    of it.",
                "killed 14⁷ soldiers⁷,⁸ there                 | killed 14  soldiers    there",
                "killed 14 soldiers [5].                      | killed 14 soldiers    .",
                "killed [five] soldiers and [12] guards       | killed [five] soldiers and [12] guards",
                "٤٥ soldiers, ၁၂ guards, １２ men               | 45 soldiers, 12 guards, 12 men",
                "11\u202f000 people, 1\u2009200 men            | 11 000 people, 1 200 men",
            })
    void notesAreBlankedAndDigitsAreFigures(String told, String prepared) {
        assertEquals(prepared, prepare(told, Kind.PARAGRAPH).strip());
    }

    @Test
    void whatDoesNotTellIsBlanked() {
        assertEquals(TOLD + "\n".repeat(23), prepare(TOLD, Kind.PARAGRAPH, "Read more of our news.", Kind.BOILERPLATE));
        assertEquals(
                "\n".repeat(12) + "Rebels left.", prepare("By A Writer", Kind.BYLINE, "Rebels left.", Kind.PARAGRAPH));
        assertEquals(
                "\n".repeat(13) + "Rebels left.",
                prepare("Khartoum, May", Kind.DATELINE, "Rebels left.", Kind.PARAGRAPH)
                        .substring(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "“Straße” İSTANBUL",
                "Rebels Of İzmir Attack ẞ Convoys",
                "A \uD83D\uDE80 hit the post",
                "\u2029\u0007 x",
                "Ambush In ရွာ Leaves Ten Dead",
                "e\u0301tat de siège"
            })
    void theLengthStays(String text) {
        for (Kind kind : Kind.values()) {
            assertEquals(text.length(), prepare(text, kind).length(), kind + ": " + text);
        }
    }

    private static String prepare(String text, Kind kind) {
        return PreparedText.of(
                new Report("id", "name", text, Metadata.NONE, List.of(new Block(kind, new Span(0, text.length())))));
    }

    private static String prepare(String first, Kind kind, String second, Kind other) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(kind, new Span(0, first.length())));
        blocks.add(new Block(other, new Span(first.length() + 1, first.length() + 1 + second.length())));
        return PreparedText.of(new Report("id", "name", first + "\n" + second, Metadata.NONE, blocks));
    }
}
