package org.skirmish.read.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.skirmish.read.pdf.PdfText;

/** Sets paragraphs as a PDF document, in one of the ways in which papers and offices do. */
final class PdfMaker {

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final float MARGIN = 62;
    private static final float TITLE = 16;
    private static final float NOTE = 8;
    private static final int SHORTEST = 8;

    /**
     * A way to set them.
     *
     * @param columns of a page
     * @param size of the letters, in points
     * @param divided whether long words are divided at the ends of lines
     * @param even whether lines are spaced out to the same length
     * @param indented whether paragraphs begin with an indent, without space between them
     * @param running a line over and one under each page with its number
     * @param notes whether each third paragraph has a note at the foot of the page
     * @param spaceless whether no space is written, and words only stand apart
     */
    record Style(
            int columns,
            float size,
            boolean divided,
            boolean even,
            boolean indented,
            boolean running,
            boolean notes,
            boolean spaceless) {}

    static {
        PdfText.prepare();
    }

    private final Style style;
    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final List<String> feet = new ArrayList<>();
    private PDPageContentStream page;
    private int column;
    private float y;
    private float top;
    private int notes;

    private PdfMaker(Style style) {
        this.style = style;
    }

    /** The document; the first paragraph is its title, which runs over all columns. */
    static byte[] of(List<String> paragraphs, Style style) {
        try (PDDocument document = new PdfMaker(style).set(paragraphs)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDDocument set(List<String> paragraphs) throws IOException {
        turn();
        for (String line : lines(paragraphs.get(0), bold, TITLE, PAPER.getWidth() - 2 * MARGIN, false)) {
            show(line, MARGIN, y, bold, TITLE);
            y -= TITLE * 1.2f;
        }
        y -= TITLE;
        top = y;
        for (int i = 1; i < paragraphs.size(); i++) {
            paragraph(paragraphs.get(i), style.notes && i % 3 == 0);
        }
        close();
        return document;
    }

    private float width() {
        return (PAPER.getWidth() - 2 * MARGIN - (style.columns - 1) * 18) / style.columns;
    }

    private float left() {
        return MARGIN + column * (width() + 18);
    }

    private void paragraph(String words, boolean noted) throws IOException {
        float indent = style.indented ? 16 : 0;
        List<String> lines =
                lines(" ".repeat(style.indented ? 6 : 0) + words, plain, style.size, width(), style.divided);
        for (int i = 0; i < lines.size(); i++) {
            room();
            float x = left() + (i == 0 ? indent : 0);
            boolean last = i + 1 == lines.size();
            String line = lines.get(i).strip();
            float gap = style.even && !last ? spare(line, width() - (i == 0 ? indent : 0)) : 0;
            float end = spread(line, x, gap);
            if (last && noted) {
                notes++;
                show(Integer.toString(notes), end, y + style.size * 0.35f, plain, style.size * 0.6f);
                feet.add(notes + " The wording is that of the office, " + notes + " days later.");
            }
            y -= style.size * 1.2f;
        }
        y -= style.indented ? 0 : style.size * 0.6f;
    }

    private float spare(String line, float width) throws IOException {
        int gaps = line.split(" ").length - 1;
        return gaps == 0 ? 0 : (width - length(line, plain, style.size)) / gaps;
    }

    private float spread(String line, float from, float gap) throws IOException {
        if (!style.spaceless && gap == 0) {
            show(line, from, y, plain, style.size);
            return from + length(line, plain, style.size);
        }
        float x = from;
        for (String word : line.split(" ")) {
            show(style.spaceless ? word : word + " ", x, y, plain, style.size);
            x += length(word + " ", plain, style.size) + gap;
        }
        return x - gap - length(" ", plain, style.size);
    }

    private void room() throws IOException {
        if (y > MARGIN + 14 + (feet.size() + 1) * NOTE * 1.3f) {
            return;
        }
        column++;
        y = top;
        if (column == style.columns) {
            close();
            turn();
        }
    }

    private void turn() throws IOException {
        PDPage next = new PDPage(PAPER);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        column = 0;
        y = PAPER.getHeight() - MARGIN - 14;
        top = y;
        if (style.running) {
            int number = document.getNumberOfPages();
            show("The Hill Courier, weekly letter no. " + 17, MARGIN, PAPER.getHeight() - 36, plain, 9);
            show("Page " + number, PAPER.getWidth() - MARGIN - 40, PAPER.getHeight() - 36, plain, 9);
            show("Not for sale. All figures are those of the speakers named.", MARGIN, 30, plain, 9);
            show("- " + number + " -", PAPER.getWidth() / 2, 16, plain, 9);
        }
    }

    private void close() throws IOException {
        float foot = MARGIN + (feet.size() - 1) * NOTE * 1.3f - 8;
        for (String note : feet) {
            show(note, MARGIN, foot, plain, NOTE);
            foot -= NOTE * 1.3f;
        }
        feet.clear();
        page.close();
    }

    private void show(String words, float x, float height, PDFont font, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, height);
        page.showText(words);
        page.endText();
    }

    private static float length(String words, PDFont font, float size) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    private static List<String> lines(String words, PDFont font, float size, float width, boolean divided)
            throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : new ArrayList<>(Arrays.asList(words.split("(?<=\\S) ")))) {
            String rest = word;
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && length(longer, font, size) > width) {
                int cut = rest.length() / 2;
                if (divided
                        && rest.matches("\\p{L}{" + SHORTEST + ",}[.,]?")
                        && length(line + " " + rest.substring(0, cut) + "-", font, size) <= width) {
                    lines.add(line + " " + rest.substring(0, cut) + "-");
                    rest = rest.substring(cut);
                } else {
                    lines.add(line.toString());
                }
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
