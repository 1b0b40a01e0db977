package org.skirmish.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Letters that stand on one line of one column, as text.
 *
 * @param begin left edge, in points
 * @param end right edge
 * @param y the line on which they stand, from the upper edge of the page
 * @param size of the font of most of them
 */
record Line(String text, float begin, float end, float y, float size) {

    /** Between two letters of one word there is less, in parts of the size of the font. */
    private static final float SPACE = 0.17f;
    /** A gap of this size, in parts of that of the font, is wider than any between words. */
    private static final float GAP = 1.1f;

    private static final float SMALL = 0.8f;
    private static final float RAISED = 0.12f;

    /** The lines that letters make which stand side by side: one, or several with wide gaps between them. */
    static List<Line> of(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparing(Glyph::x));
        List<Line> lines = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : sorted) {
            if (!piece.isEmpty() && !glyph.blank() && glyph.x() - end > GAP * size(piece)) {
                add(lines, piece);
                piece = new ArrayList<>();
            }
            piece.add(glyph);
            end = glyph.blank() && piece.size() > 1 ? end : Math.max(glyph.end(), piece.size() == 1 ? 0 : end);
        }
        add(lines, piece);
        return lines;
    }

    /** About how much room its first word takes with a space before it, in points. */
    float firstWord() {
        int space = text.indexOf(' ');
        return ((space < 0 ? text.length() : space) + 1) * (end - begin) / text.length();
    }

    /** One line of those of a row that no column divides, from the left. */
    static Line joined(List<Line> row) {
        Line first = row.get(0);
        String words =
                row.stream().map(Line::text).reduce((a, b) -> a + ' ' + b).orElse("");
        float end = row.stream().map(Line::end).max(Float::compare).orElse(first.end);
        return new Line(words, first.begin, end, first.y, first.size);
    }

    private static void add(List<Line> lines, List<Glyph> piece) {
        List<Glyph> seen = piece.stream().filter(g -> !g.blank()).toList();
        if (seen.isEmpty()) {
            return;
        }
        float size = size(seen);
        float base = base(seen, size);
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : piece) {
            if (isMark(glyph, size, base)) {
                continue;
            }
            boolean apart = last != null && glyph.x() - last.end() > SPACE * size;
            if ((apart || glyph.blank()) && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            text.append(glyph.blank() ? "" : glyph.text());
            last = glyph;
        }
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            lines.add(new Line(words, seen.get(0).x(), seen.get(seen.size() - 1).end(), base, size));
        }
    }

    /** Whether it is the mark of a note: a small raised digit or star. */
    private static boolean isMark(Glyph glyph, float size, float base) {
        return glyph.size() <= SMALL * size
                && glyph.y() < base - RAISED * size
                && glyph.text().matches("[\\d*†‡,]+");
    }

    /** The size that most letters have. */
    static float size(List<Glyph> glyphs) {
        List<Float> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private static float base(List<Glyph> glyphs, float size) {
        List<Float> lines = glyphs.stream()
                .filter(g -> g.size() > SMALL * size)
                .map(Glyph::y)
                .sorted()
                .toList();
        return lines.get(lines.size() / 2);
    }
}
