package org.skirmish.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the letters of each page of a document, as far as the limits go and nobody interrupts. */
final class Letters extends PDFTextStripper {

    /** More than that no page has that somebody is to read. */
    private static final int MOST_ON_PAGE = 60_000;

    private static final int MOST_OPERATORS = 500_000;
    private static final float SLANT = 0.05f;

    private final List<List<Glyph>> pages = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private List<Glyph> page = new ArrayList<>();
    private int operators;
    private long shown;
    private long unknown;

    private Letters() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    /** The letters of each page; of a page that is damaged, those before the damage. */
    static Letters of(PDDocument document) throws IOException {
        Letters letters = new Letters();
        letters.writeText(document, Writer.nullWriter());
        return letters;
    }

    List<List<Glyph>> pages() {
        return pages;
    }

    /** The height of each page, in points. */
    List<Float> heights() {
        return heights;
    }

    /** Whether the fonts do not tell what more than a few of the letters are. */
    boolean garbled() {
        return unknown > shown * 0.2;
    }

    @Override
    protected void startPage(PDPage started) {
        page = new ArrayList<>();
        places.clear();
        operators = 0;
    }

    @Override
    protected void endPage(PDPage ended) {
        pages.add(page);
        heights.add(ended.getCropBox().getHeight());
    }

    @Override
    public void processPage(PDPage processed) throws IOException {
        try {
            super.processPage(processed);
        } catch (Stopped e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            endPage(processed);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped("it takes too long");
        }
        if (++operators > MOST_OPERATORS) {
            throw new Stopped("a page has more than " + MOST_OPERATORS + " instructions");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        shown++;
        unknown += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String words = text.getUnicode();
        Matrix matrix = text.getTextMatrix();
        boolean level = text.getDir() == 0
                && Math.abs(matrix.getShearX()) <= SLANT * Math.abs(matrix.getScaleX())
                && matrix.getScaleX() > 0;
        if (words == null || words.isEmpty() || !level || page.size() >= MOST_ON_PAGE) {
            return;
        }
        float size = Math.abs(text.getFontSizeInPt());
        Glyph glyph = new Glyph(
                Normalizer.normalize(words, Normalizer.Form.NFKC).isBlank() ? " " : folded(words),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                size > 0 ? size : 1);
        boolean inside = glyph.x() >= -1
                && glyph.x() < text.getPageWidth() + 1
                && glyph.y() >= -1
                && glyph.y() < text.getPageHeight() + size;
        if (inside && places.add(glyph.text() + ' ' + Math.round(glyph.x()) + ' ' + Math.round(glyph.y()))) {
            page.add(glyph);
        }
    }

    /** Ligatures as the letters that they are; other signs as they stand. */
    private static String folded(String words) {
        return words.codePoints().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                ? Normalizer.normalize(words, Normalizer.Form.NFKC)
                : words;
    }

    /** Thrown where a limit is reached. */
    static final class Stopped extends RuntimeException {
        Stopped(String why) {
            super(why);
        }
    }
}
