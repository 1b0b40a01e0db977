package org.skirmish.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skirmish.read.document.WordMaker.paragraph;
import static org.skirmish.read.document.WordMaker.run;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.ReportReader;
import org.skirmish.read.Source;
import org.skirmish.read.UnreadableException;
import org.skirmish.read.document.PdfMaker.Style;

/** Documents that cannot be read, or not as a whole, are told of in one line. */
class RefusedDocumentsTest {

    private static final String WORDS = "Two guards were killed near Adaba on Tuesday, the district head said.";
    private static final Style PLAIN = new Style(1, 11, false, false, false, false, false, false);

    private final List<Issue> notes = new ArrayList<>();
    private final ReportReader reader = new ReportReader(Limits.DEFAULT, notes::add);

    @Test
    void scannedOnesAreRefusedAndPagesThatArePicturesToldOf() throws IOException {
        refused("scanned", "a.pdf", scanned(2, false));
        Report report = reader.read(new Source("a.pdf", scanned(2, true), Metadata.NONE));
        assertTrue(report.text().contains(WORDS));
        assertTrue(notes.get(0).problem().startsWith("2 of its 3 pages are pictures"), notes.toString());
    }

    private static byte[] scanned(int pages, boolean text) throws IOException {
        try (PDDocument document =
                text ? Loader.loadPDF(PdfMaker.of(List.of("A title", WORDS), PLAIN)) : new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(
                                    document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY)),
                            0,
                            0);
                }
            }
            return bytes(document);
        }
    }

    @Test
    void lockedOnesAreRefusedAndThoseThatOnlyForbidAreRead() throws IOException {
        refused("locked by a password", "a.pdf", locked("secret"));
        assertTrue(reader.read(new Source("a.pdf", locked(""), Metadata.NONE))
                .text()
                .contains(WORDS));
        refused("locked by a password", "a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfMaker.of(List.of("A title", WORDS), PLAIN))) {
            AccessPermission may = new AccessPermission();
            may.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, may);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    @Test
    void otherFilesAndDamagedOnesAreRefused() {
        byte[] pdf = PdfMaker.of(List.of("A title", WORDS), PLAIN);
        byte[] word = WordMaker.body(paragraph("", run(WORDS))).bytes();
        refused("no PDF document", "a.pdf", WORDS.getBytes(StandardCharsets.UTF_8));
        refused("no PDF document", "a.pdf", word);
        refused("damaged", "a.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8));
        refused("no Word document", "a.docx", pdf);
        refused("damaged", "a.docx", java.util.Arrays.copyOf(word, word.length / 2));
        refused("no Word document", "a.docx", new WordMakerParts().bytes());
        refused("empty", "a.pdf", new byte[0]);
        refused("has no text", "a.docx", WordMaker.body(paragraph("")).bytes());
        refused(
                "not in English",
                "a.docx",
                WordMaker.body(
                                paragraph(
                                        "",
                                        run(
                                                "Deux gardes ont été tués mardi près d'une ville des collines lorsque leur camion a sauté sur une mine, a déclaré le chef du district, qui accuse les rebelles.")))
                        .bytes());
    }

    /** An archive that holds something else. */
    private record WordMakerParts() {
        byte[] bytes() {
            return WordMaker.body("")
                    .part("word/document.xml", "<x/>")
                    .part("_rels/.rels", "<R><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>")
                    .bytes();
        }
    }

    @Test
    void bombsAreRefusedBeforeTheyGoOff() {
        byte[] zeros = new byte[70 << 20];
        java.util.Arrays.fill(zeros, (byte) ' ');
        refused(
                "bytes allowed",
                "a.docx",
                WordMaker.body("").part("word/document.xml", zeros).bytes());
        refused("beyond all measure", "a.pdf", HostilePdf.stream(zeros));
    }

    @Test
    void nothingOutsideIsReadAndNoDocumentTypeTaken() {
        byte[] bytes = WordMaker.body("")
                .part(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Two guards died. &x;</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
        try {
            assertEquals(
                    "Two guards died.",
                    reader.read(new Source("a.docx", bytes, Metadata.NONE))
                            .text()
                            .strip());
        } catch (UnreadableException e) {
            assertTrue(e.issue().problem().contains("damaged"), e.issue().toString());
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void refused(String words, String name, byte[] bytes) {
        Issue issue = assertThrows(UnreadableException.class, () -> reader.read(new Source(name, bytes, Metadata.NONE)))
                .issue();
        assertTrue(issue.problem().contains(words), issue.toString());
        assertEquals(name, issue.subject());
        assertTrue(!issue.remedy().isBlank() && !issue.toString().contains("\n"), issue.toString());
    }
}
