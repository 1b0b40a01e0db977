package org.skirmish.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skirmish.read.document.WordMaker.paragraph;
import static org.skirmish.read.document.WordMaker.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.model.Block;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.ReportReader;
import org.skirmish.read.Source;
import org.skirmish.read.document.PdfMaker.Style;

/**
 * The example reports, set as documents in twelve ways, give the paragraphs, the title and the day that the plain texts
 * give.
 */
@Tag("slow")
class DocumentsTest {

    private static final double ENOUGH = 0.95;
    private static final int PAGES = Integer.getInteger("skirmish.sizes.pages", 60);

    private final List<Issue> notes = new ArrayList<>();
    private final ReportReader reader = new ReportReader(Limits.DEFAULT, notes::add);

    /** The ways, by their names; each makes a file of paragraphs. */
    static Map<String, Function<List<String>, byte[]>> ways() {
        Map<String, Function<List<String>, byte[]>> ways = new LinkedHashMap<>();
        ways.put("plain.pdf", p -> PdfMaker.of(p, new Style(1, 11, false, false, false, false, false, false)));
        ways.put("spaced-out.pdf", p -> PdfMaker.of(p, new Style(1, 11, false, true, false, true, false, false)));
        ways.put("two-columns.pdf", p -> PdfMaker.of(p, new Style(2, 10, true, true, false, true, false, false)));
        ways.put("three-columns.pdf", p -> PdfMaker.of(p, new Style(3, 8, true, false, true, true, false, false)));
        ways.put("indented.pdf", p -> PdfMaker.of(p, new Style(1, 12, true, true, true, true, false, false)));
        ways.put("with-notes.pdf", p -> PdfMaker.of(p, new Style(1, 11, true, true, false, true, true, false)));
        ways.put("large-print.pdf", p -> PdfMaker.of(p, new Style(1, 22, true, false, false, true, false, false)));
        ways.put("without-spaces.pdf", p -> PdfMaker.of(p, new Style(2, 10, false, true, true, false, false, true)));
        ways.put("paragraphs.docx", p -> word(p, words -> paragraph("", run(words))));
        ways.put("many-runs.docx", p -> word(p, DocumentsTest::cut));
        ways.put("tracked.docx", p -> word(p, DocumentsTest::changed));
        ways.put(
                "in-a-table.docx",
                p -> word(p, words -> "<w:tbl><w:tr><w:tc>" + paragraph("", run(words)) + "</w:tc></w:tr></w:tbl>"));
        return ways;
    }

    private static byte[] word(List<String> paragraphs, Function<String, String> form) {
        return WordMaker.body(paragraphs.stream().map(form).collect(Collectors.joining()))
                .part(
                        "word/header1.xml",
                        "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>The Hill Courier</w:t></w:r></w:p></w:hdr>")
                .bytes();
    }

    /** A paragraph whose words are cut anywhere, with spell checks, bookmarks and a hidden word between. */
    private static String cut(String words) {
        int third = words.length() / 3;
        return paragraph(
                "<w:pStyle w:val=\"Normal\"/>",
                run(words.substring(0, third)),
                "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"b\"/>",
                "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                        + words.substring(third, 2 * third).replace("&", "&amp;") + "</w:t></w:r>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>400</w:t></w:r>",
                run(words.substring(2 * third)));
    }

    /** A paragraph in which a wrong figure was taken out and the second half put in. */
    private static String changed(String words) {
        int half = words.length() / 2;
        return paragraph(
                "",
                run(words.substring(0, half)),
                "<w:del w:id=\"1\"><w:r><w:delText>ninety-nine </w:delText></w:r></w:del>",
                "<w:moveFrom w:id=\"2\"><w:r><w:t>seventy </w:t></w:r></w:moveFrom>",
                "<w:ins w:id=\"3\">" + run(words.substring(half)) + "</w:ins>");
    }

    @TestFactory
    Stream<DynamicTest> giveWhatThePlainTextGives() {
        return ways().entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> compare(way.getKey(), way.getValue())));
    }

    private void compare(String name, Function<List<String>, byte[]> way) throws IOException {
        int all = 0;
        int found = 0;
        List<String> missing = new ArrayList<>();
        for (Path file : examples()) {
            List<String> paragraphs = paragraphs(Files.readString(file));
            byte[] plain = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
            Report expected = reader.read(new Source("r.txt", plain, Metadata.NONE));
            Report report = reader.read(new Source(name, way.apply(paragraphs), Metadata.NONE));
            assertEquals(expected.metadata(), report.metadata(), file.toString());
            List<String> told = told(report);
            for (String words : told(expected)) {
                all++;
                found += told.contains(words) ? 1 : 0;
                if (!told.contains(words)) {
                    missing.add(words);
                }
            }
        }
        assertTrue(all > 50, "only " + all + " paragraphs");
        assertTrue(found >= all * ENOUGH, found + " of " + all + "; missing " + missing);
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The paragraphs of a text, of letters that the fonts of all PDF documents have. */
    static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\n"))
                .map(p -> p.replaceAll("[\\u2011\\u00ad]", "-")
                        .replaceAll("[^\\x20-\\x7E\\u2018-\\u201D\\u2013\\u2014\\u00A1-\\u00FF]", "")
                        .strip())
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static List<String> told(Report report) {
        return report.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .map(b -> b.span().in(report.text()))
                .toList();
    }

    @Test
    void manyPagesAreReadToTheEndWithoutWhatRunsOverThem() {
        List<String> paragraphs = IntStream.range(0, PAGES * 86 / 5)
                .mapToObj(i -> "On day " + i + " of the siege, " + (i % 40 + 2)
                        + " soldiers of the garrison were killed at the " + (i % 7 + 2)
                        + " gates of the town by shells that came from the hills, the mayor said in letter " + i + ".")
                .toList();
        List<String> all = new ArrayList<>(List.of("Letters of a mayor"));
        all.addAll(paragraphs);
        byte[] bytes = PdfMaker.of(all, new Style(1, 12, true, true, false, true, false, false));
        Report report = reader.read(new Source("long.pdf", bytes, Metadata.NONE));
        List<String> told = told(report);
        Set<String> set = new HashSet<>(told);
        List<String> missing = paragraphs.stream().filter(p -> !set.contains(p)).toList();
        assertEquals(List.of(), missing.stream().limit(3).toList(), missing.size() + " of them");
        assertEquals(paragraphs.size(), told.size());
    }

    @Test
    void listsNotesAndBoxesOfWordAreReadOnceAndTablesOfFiguresAreToldOf() {
        String point = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>"
                + paragraph("", run("A box says that nine guards fled."))
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + paragraph("", run("A box says that nine guards fled."))
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String table = "<w:tbl><w:tr>" + cell.formatted("Place") + cell.formatted("Killed") + "</w:tr><w:tr>"
                + cell.formatted("Adaba")
                + cell.formatted("14") + "</w:tr><w:tr>" + cell.formatted("Goba")
                + cell.formatted("Two guards were killed there by a mine on Tuesday.") + "</w:tr></w:tbl>";
        byte[] bytes = WordMaker.body(paragraph("<w:pStyle w:val=\"Title\"/>", run("Week in the hills"))
                        + paragraph(
                                "",
                                run("Four guards"),
                                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>3</w:t></w:r>",
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                                run(" were killed near Adaba on the 5"),
                                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>th</w:t></w:r>",
                                run(" of May."))
                        + paragraph(point, run("Two millers killed at Borena"))
                        + paragraph(
                                "",
                                run("The dead had "),
                                "<w:r><w:instrText>PAGE 77</w:instrText></w:r>",
                                box,
                                run("no guns."))
                        + paragraph("<w:rPr><w:del w:id=\"9\"/></w:rPr>", run("The two halves "))
                        + paragraph("", run("are one paragraph."))
                        + table)
                .notes(List.of("A fifth guard died on the road."))
                .bytes();
        Report report = reader.read(new Source("week.docx", bytes, Metadata.NONE));
        assertEquals("Week in the hills", report.metadata().title().orElseThrow());
        assertEquals(
                List.of(
                        "Four guards were killed near Adaba on the 5th of May.",
                        "Two millers killed at Borena",
                        "A box says that nine guards fled.",
                        "The dead had no guns.",
                        "The two halves are one paragraph.",
                        "Goba",
                        "Two guards were killed there by a mine on Tuesday.",
                        "A fifth guard died on the road."),
                report.blocks().stream()
                        .filter(b -> b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.HEADING)
                        .map(b -> b.span().in(report.text()))
                        .toList());
        assertTrue(notes.get(0).problem().startsWith("2 rows of its tables"), notes.toString());
    }
}
