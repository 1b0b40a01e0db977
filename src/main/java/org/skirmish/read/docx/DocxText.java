package org.skirmish.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The text of a Word document. */
public final class DocxText {

    private static final String RELATIONS = "_rels/.rels";
    private static final String USUAL = "word/document.xml";

    private final ZipFile zip;
    private final long most;

    private DocxText(ZipFile zip, long most) {
        this.zip = zip;
        this.most = most;
    }

    /** Thrown where a document cannot be read: what is wrong, and what to do, each in a line. */
    public static final class Refused extends Exception {

        private final String remedy;

        Refused(String problem, String remedy) {
            super(problem);
            this.remedy = remedy;
        }

        /** What to do about it. */
        public String remedy() {
            return remedy;
        }
    }

    /**
     * What was read.
     *
     * @param paragraphs in the order of the text, foot and end notes last
     * @param rows rows of tables that were left out because no sentence is in them
     */
    public record Read(List<String> paragraphs, int rows) {}

    /**
     * The text of the document.
     *
     * @param most bytes that a part of it may have, unpacked
     * @throws Refused if it is damaged, too large, or no Word document
     */
    public static Read of(byte[] bytes, long most) throws Refused {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return new DocxText(zip, most).read();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new Refused("this Word document is damaged", "get it anew, or hand over the report as plain text");
        }
    }

    private Read read() throws IOException, XMLStreamException, Refused {
        String main = main();
        if (zip.getEntry(main) == null) {
            throw new Refused(
                    "this is a ZIP archive or an office document, and no Word document",
                    "save it as DOCX or as plain text");
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Story story = new Story();
        story.read(open(main));
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
            if (zip.getEntry(folder + notes) != null) {
                Story told = new Story();
                told.read(open(folder + notes));
                paragraphs.addAll(told.paragraphs());
            }
        }
        if (paragraphs.isEmpty()) {
            throw new Refused("this Word document has no text", "hand over the report as plain text");
        }
        return new Read(paragraphs, story.leftOut());
    }

    /** The name of the part that holds the text. */
    private String main() throws IOException, XMLStreamException, Refused {
        if (zip.getEntry(RELATIONS) == null) {
            return USUAL;
        }
        try (InputStream in = open(RELATIONS)) {
            Optional<String> target = Relations.document(in);
            return target.orElse(USUAL);
        }
    }

    private InputStream open(String name) throws IOException, Refused {
        ZipArchiveEntry entry = zip.getEntry(name);
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new Refused(
                    "this Word document is locked, or packed in a way that is not known",
                    "save it anew without a password");
        }
        byte[] part = in.readNBytes((int) most + 1);
        if (part.length > most) {
            throw new Refused(
                    "the text of this Word document has more than the " + most + " bytes allowed", "split it");
        }
        return new java.io.ByteArrayInputStream(part);
    }
}
