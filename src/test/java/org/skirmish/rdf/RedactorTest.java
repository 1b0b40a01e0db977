package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Block;
import org.skirmish.model.Camp;
import org.skirmish.model.Digest;
import org.skirmish.model.Link;
import org.skirmish.model.Mention;
import org.skirmish.model.Metadata;
import org.skirmish.model.Party;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** Words of a report that are marked as a person's name do not get into its graph; all others do. */
class RedactorTest {

    @Test
    void nothingOfANameIsInTheGraph() {
        Reading marked = marked(Readings.ambush(), "soldiers", "column", "Many");
        String before = Graphs.canonical(map(Readings.ambush()));
        String after = Graphs.canonical(map(marked));
        for (String name : List.of("soldiers", "column", "Many")) {
            assertTrue(before.contains(name), name + " stands in the graph when it is nobody's name");
            assertFalse(after.contains(name), name + " is blanked");
        }
        assertTrue(after.contains("\"Hill Guards ambush [name]\""), "in the headline");
        assertTrue(after.contains("\"Hill Guards ambush [name]\\n\""), "in what stands before a sentence");
        assertTrue(after.contains("\"The Hill Guards ambushed [name] near Pine Pass on Thursday"), "in the sentence");
        assertTrue(after.contains("label> \"[name]\""), "in the label of a party");
    }

    @Test
    void aGraphWithBlankedNamesKeepsToTheShapesAndItsPositions() {
        Graph plain = map(Readings.ambush());
        Graph blanked = map(marked(Readings.ambush(), "soldiers", "column", "Many"));
        assertEquals(List.of(), Validator.standard().validate(blanked));
        List<String> starts = positions(plain);
        assertFalse(starts.isEmpty());
        assertEquals(starts, positions(blanked));
    }

    @Test
    void aListedGroupKeepsItsNameWhereverAPersonHasThatName() {
        Reading reading = Readings.ambush();
        Reading marked = persons(reading, List.of(new Span(0, "Hill Guards".length())));
        String canonical = Graphs.canonical(map(marked));
        assertTrue(canonical.contains("\"[name] ambush column\""), "the headline speaks of a person");
        assertTrue(canonical.contains("\"The Hill Guards ambushed soldiers"), "the sentence speaks of the group");
        assertTrue(canonical.contains("label> \"Hill Guards\""));
    }

    @Test
    void aNodeMadeOfAPersonsNameIsNotWritten() {
        Report report = report("Tarn Velloway's men came. Tarn Velloway fled.");
        Redactor redactor = Redactor.of(reading(report, new Span(26, 39)));
        Link made = new Link(
                Iris.PUBLISHED + "group/local/tarn-velloway-men", "Tarn Velloway men", "pattern", 0.5, List.of());
        Link listed = new Link(Iris.PUBLISHED + "group/velloway", "Tarn Velloway Brigade", "name", 0.5, List.of());
        assertFalse(redactor.publishes(made));
        assertTrue(redactor.publishes(listed));
        assertEquals("[name] men", redactor.label(men(made)));
        assertEquals("Tarn Velloway Brigade", redactor.label(men(listed)));
    }

    private static Party men(Link link) {
        return new Party(
                new Mention(new Span(16, 19), "men"),
                "Tarn Velloway men",
                Camp.UNKNOWN,
                Optional.empty(),
                Optional.of(link));
    }

    @Test
    void aNameThatIsCutByTheBorderIsBlankedWhole() {
        Report report = report("So Tarn Velloway fled.");
        Redactor redactor = Redactor.of(reading(report, new Span(3, 16)));
        assertEquals("So [name]", redactor.quote(new Span(0, 7)));
        assertEquals("[name] fled.", redactor.quote(new Span(8, 22)));
        assertEquals("[name]", redactor.quote(new Span(5, 9)));
        assertEquals(" fled.", redactor.quote(new Span(16, 22)));
        assertEquals("TARN VELLOWAYS, [name]", redactor.words("TARN VELLOWAYS, TARN VELLOWAY"));
    }

    @Test
    void whatWasNeverSearchedForNamesIsNotQuoted() {
        String text = "By Tarn Velloway\n\nGuns fired.\n\nPhoto: 12 Tarn";
        Report report = new Report(
                Digest.of(text.getBytes()),
                "a.txt",
                text,
                Metadata.NONE,
                List.of(
                        new Block(Block.Kind.BYLINE, new Span(0, 16)),
                        new Block(Block.Kind.PARAGRAPH, new Span(18, 29))));
        assertEquals("[…]\n\nGuns fired.\n\n[…]", Redactor.of(reading(report)).quote(new Span(0, text.length())));
    }

    @Test
    void contactsAreBlankedAndTheirPositionsStay() {
        String text = "Ossip said nine died. Call +95 9 450 123 456 or ossip@example.org.";
        Redactor redactor = Redactor.of(reading(report(text), new Span(0, 5)));
        assertEquals("[name] said nine died. Call [phone] or [e-mail].", redactor.quote(new Span(0, text.length())));
        assertEquals("[phone] or", redactor.quote(new Span(30, 47)), "cut by the border");
        assertEquals("seen by [handle], [name]", redactor.words("seen by @tarn_v, Ossip"));
        assertEquals(Map.of("email", 1, "name", 1, "phone", 1), redactor.counts());
    }

    @Test
    void aWarNameIsBlankedWhereverItStands() {
        String text = "Tarn Velloway, better known as the Fox, fled. Fox is wanted. A fox barked.";
        Redactor redactor = Redactor.of(reading(report(text), new Span(0, 13)));
        assertEquals(
                "[name], better known as [name], fled. [name] is wanted. A fox barked.",
                redactor.quote(new Span(0, text.length())));
        assertEquals("[name] held", redactor.words("Fox held"));
    }

    @Test
    void addressesAreCutBeforeWhatTellsOfAPerson() {
        Redactor redactor = Redactor.of(reading(report("Tarn Velloway fled."), new Span(0, 13)));
        for (String[] row : new String[][] {
            {
                "https://news.example/2024/05/base-falls.html?page=2",
                "https://news.example/2024/05/base-falls.html?page=2"
            },
            {"https://news.example/2024/05/tarn-velloway-fled.html", "https://news.example/2024/05/"},
            {"https://news.example/a/VELLOWAY_says/comments", "https://news.example/a/"},
            {"https://news.example/a?by=T%C3%A1rn%20Velloway&x=1", "https://news.example/a"},
            {"https://www.facebook.com/some.body/posts/1", "https://www.facebook.com/"},
            {"https://news.example/read?to=me%40example.org", "https://news.example/read"},
            {"https://news.example", "https://news.example"},
            {"https://user:secret@news.example/a", null},
            {"javascript:alert(1)", null},
            {"file:///home/tarn/a.html", null},
            {"data:text/html,x", null},
            {"a.html", null},
        }) {
            assertEquals(
                    row[1],
                    redactor.address(URI.create(row[0])).map(URI::toString).orElse(null),
                    row[0]);
        }
    }

    private static Graph map(Reading reading) {
        return new GraphMapper(Iris.published(), OntologyResources.terms(), "0.0.0").map(reading);
    }

    private static List<String> positions(Graph graph) {
        return Graphs.canonical(graph)
                .lines()
                .filter(line -> line.contains("oa#start>") || line.contains("oa#end>"))
                .sorted()
                .toList();
    }

    private static Report report(String text) {
        return new Report(
                Digest.of(text.getBytes()),
                "a.txt",
                text,
                Metadata.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    private static Reading reading(Report report, Span... persons) {
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(persons), List.of());
    }

    private static Reading marked(Reading reading, String... names) {
        List<Span> spans = new ArrayList<>();
        for (String name : names) {
            for (int at = reading.report().text().indexOf(name);
                    at >= 0;
                    at = reading.report().text().indexOf(name, at + 1)) {
                spans.add(new Span(at, at + name.length()));
            }
        }
        assertTrue(spans.size() >= Arrays.asList(names).size(), "all names stand in the text");
        return persons(reading, spans);
    }

    private static Reading persons(Reading r, List<Span> persons) {
        return new Reading(
                r.report(), r.engagements(), r.claims(), r.attributions(), r.unmodelled(), persons, r.issues());
    }
}
