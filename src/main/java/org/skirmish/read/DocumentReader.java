package org.skirmish.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.skirmish.model.Casing;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.docx.DocxText;
import org.skirmish.read.pdf.PdfText;

/**
 * Reads PDF and Word documents. The document's bytes are the report's identity; its text is that of its paragraphs with
 * an empty line between them, laid out as a plain text is, and offsets are those of this text. Safe for use by several
 * threads if the listener is.
 */
final class DocumentReader implements Reader {

    private static final int LOOK = 1024;
    private static final String PLAIN = "hand over the report as plain text";

    private final Limits limits;
    private final Legibility legibility;
    private final Layout layout = new Layout(new Patterns());
    private final Consumer<Issue> notes;

    DocumentReader(Limits limits, Legibility legibility, Consumer<Issue> notes) {
        this.limits = limits;
        this.legibility = legibility;
        this.notes = notes;
    }

    @Override
    public Report read(Source source) {
        String name = source.name();
        if (source.bytes().length == 0) {
            throw refused(name, "the file is empty", "leave it out");
        }
        List<String> paragraphs = source.kind() == Kind.PDF ? pdf(source) : docx(source);
        String text = Decoder.harmless(String.join("\n\n", paragraphs)) + '\n';
        legibility.ofText(name, text, 0).ifPresent(issue -> {
            throw new UnreadableException(issue);
        });
        Layout.Laid laid = layout.lay(text);
        Report report = new Report(
                Digest.of(source.bytes()), name, text, source.metadata().or(laid.metadata()), laid.blocks());
        if (Casing.shouted(report)) {
            notes.accept(TextReader.capitals(name));
        }
        return report;
    }

    private List<String> pdf(Source source) {
        String start =
                new String(source.bytes(), 0, Math.min(LOOK, source.bytes().length), StandardCharsets.ISO_8859_1);
        if (!start.contains("%PDF-")) {
            throw refused(source.name(), "this is no PDF document", "check the ending of its name");
        }
        try {
            PdfText.Read read = PdfText.of(source.bytes(), limits.documents().maxPages());
            if (read.pictures() > 0) {
                notes.accept(new Issue(
                        source.name(),
                        read.pictures() + " of its " + read.pages() + " pages are pictures, and were not read",
                        "run it through text recognition first"));
            }
            return read.paragraphs();
        } catch (PdfText.Refused e) {
            throw refused(source.name(), e.getMessage(), e.remedy());
        }
    }

    private List<String> docx(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw refused(
                    source.name(),
                    "this Word document is locked by a password, or of the old kind (DOC)",
                    "save it anew as DOCX, or hand over the report as plain text");
        }
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw refused(source.name(), "this is no Word document", "check the ending of its name");
        }
        try {
            DocxText.Read read = DocxText.of(bytes, limits.documents().maxText());
            if (read.rows() > 0) {
                notes.accept(new Issue(
                        source.name(), read.rows() + " rows of its tables have no sentence, and were not read", PLAIN));
            }
            return read.paragraphs();
        } catch (DocxText.Refused e) {
            throw refused(source.name(), e.getMessage(), e.remedy());
        }
    }

    private static UnreadableException refused(String name, String problem, String remedy) {
        return new UnreadableException(new Issue(name, problem, remedy));
    }
}
