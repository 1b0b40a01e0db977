package org.skirmish.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF document. */
public final class PdfText {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int FEW = 20;

    private PdfText() {}

    /** Makes the library ask for no font of the machine, in this process; done before each document is read. */
    public static void prepare() {
        OwnFonts.install();
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
     * @param paragraphs in the order of reading, notes at the feet of pages last
     * @param pages how many there are
     * @param pictures how many of them hold pictures and no text
     */
    public record Read(List<String> paragraphs, int pages, int pictures) {}

    /**
     * The text of the document.
     *
     * @param most how many pages it may have
     * @throws Refused if it is damaged, locked, scanned or too large
     */
    public static Read of(byte[] bytes, int most) throws Refused {
        if (Inflation.exceeds(bytes, MOST_UNPACKED)) {
            throw new Refused("it grows beyond all measure when it is unpacked", "leave it out, or look into it");
        }
        prepare();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, most);
        } catch (InvalidPasswordException e) {
            throw new Refused(
                    "this PDF document is locked by a password", "unlock it, or hand over the report as plain text");
        } catch (Letters.Stopped e) {
            throw new Refused(
                    "this PDF document is too large: " + e.getMessage(),
                    "split it, or hand over the report as plain text");
        } catch (StackOverflowError e) {
            throw new Refused("this PDF document is nested too deep", "hand over the report as plain text");
        } catch (IOException | RuntimeException e) {
            throw new Refused("this PDF document is damaged", "get it anew, or hand over the report as plain text");
        }
    }

    private static Read read(PDDocument document, int most) throws IOException, Refused {
        int count = document.getNumberOfPages();
        if (count > most) {
            throw new Refused(
                    "this PDF document has " + count + " pages, more than the " + most + " allowed", "split it");
        }
        Letters letters = Letters.of(document);
        if (letters.garbled()) {
            throw new Refused(
                    "the fonts of this PDF document do not tell its letters", "hand over the report as plain text");
        }
        int pictures = 0;
        for (int i = 0; i < letters.pages().size(); i++) {
            boolean bare =
                    letters.pages().get(i).stream().filter(g -> !g.blank()).count() < FEW;
            pictures += bare && i < count && hasPicture(document.getPage(i)) ? 1 : 0;
        }
        List<List<List<Line>>> rows =
                Margins.without(letters.pages().stream().map(Rows::of).toList(), letters.heights());
        List<String> paragraphs = Paragraphs.of(rows.stream().map(Columns::of).toList());
        long letterCount = paragraphs.stream().mapToLong(String::length).sum();
        if (letterCount < FEW && pictures > 0) {
            throw new Refused(
                    "this PDF document is scanned: its pages are pictures", "run it through text recognition first");
        }
        if (paragraphs.isEmpty()) {
            throw new Refused("this PDF document has no text", "hand over the report as plain text");
        }
        return new Read(paragraphs, count, pictures);
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null
                && StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                        .anyMatch((COSName name) -> resources.isImageXObject(name));
    }
}
