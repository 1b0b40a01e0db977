package org.skirmish.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of a page into rows: what stands on about the same height, whatever column it belongs to. */
final class Rows {

    /**
     * So far above or below, in parts of the size of the font, stand raised letters and those of a neighbouring column.
     */
    private static final float NEAR = 0.45f;

    private Rows() {}

    /** The rows of the page from above, each with its lines from the left. */
    static List<List<Line>> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y));
        List<List<Line>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float from = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - from > NEAR * Math.max(size, glyph.size())) {
                add(rows, row);
                row = new ArrayList<>();
            }
            from = row.isEmpty() ? glyph.y() : from;
            size = row.isEmpty() ? glyph.size() : Math.max(size, glyph.size());
            row.add(glyph);
        }
        add(rows, row);
        return rows;
    }

    private static void add(List<List<Line>> rows, List<Glyph> row) {
        List<Line> lines = row.isEmpty() ? List.of() : Line.of(row);
        if (!lines.isEmpty()) {
            rows.add(lines);
        }
    }

    /** The words of a row. */
    static String words(List<Line> row) {
        return row.stream().map(Line::text).reduce((a, b) -> a + ' ' + b).orElse("");
    }

    /** The height at which a row stands. */
    static float y(List<Line> row) {
        return row.get(0).y();
    }
}
