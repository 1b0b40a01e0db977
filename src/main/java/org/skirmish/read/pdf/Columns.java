package org.skirmish.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the columns of a page: runs of rows through which one gap goes from above to below. What stands on the left of
 * it is read before what stands on the right. The idea is that of the recursive cuts of Nagy and Seth (1984).
 */
final class Columns {

    private static final int LEAST = 3;
    private static final int MOST_ROWS = 1000;
    /** Gaps between columns are at least so wide, in parts of the size of the font. */
    private static final float WIDE = 0.9f;

    private Columns() {}

    /** A gap, from one x to another. */
    private record Gap(float begin, float end) {

        float width() {
            return end - begin;
        }
    }

    /**
     * The lines in columns in the order of reading, each from above; what runs over the whole width is a column of its
     * own.
     */
    static List<List<Line>> of(List<List<Line>> rows) {
        List<List<Line>> columns = new ArrayList<>();
        if (rows.size() > MOST_ROWS) {
            rows.forEach(row -> columns.add(List.of(Line.joined(row))));
            return columns;
        }
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            Cut cut = cut(rows, i);
            if (cut == null) {
                open.add(Line.joined(rows.get(i)));
                i++;
            } else {
                close(columns, open);
                open = new ArrayList<>();
                columns.addAll(of(side(rows.subList(i, cut.to), cut.gap, true)));
                columns.addAll(of(side(rows.subList(i, cut.to), cut.gap, false)));
                i = cut.to;
            }
        }
        close(columns, open);
        return columns;
    }

    private static void close(List<List<Line>> columns, List<Line> open) {
        if (!open.isEmpty()) {
            columns.add(open);
        }
    }

    /** A gap through the rows from one up to, without, another. */
    private record Cut(Gap gap, int to) {}

    /**
     * The longest run of rows from that one on through which a gap goes that has enough on both sides; {@code null} if
     * there is none.
     */
    private static Cut cut(List<List<Line>> rows, int from) {
        List<Gap> gaps = gaps(rows.get(from));
        Cut best = null;
        for (int to = from; to < rows.size() && !gaps.isEmpty(); to++) {
            gaps = common(gaps, gaps(rows.get(to)));
            for (Gap gap : gaps) {
                if (divides(rows.subList(from, to + 1), gap)) {
                    best = new Cut(gap, to + 1);
                }
            }
        }
        return best;
    }

    private static boolean divides(List<List<Line>> rows, Gap gap) {
        List<Line> edges = rows.stream().flatMap(List::stream).toList();
        List<Line> left = edges.stream().filter(l -> l.end() <= gap.begin + 1).toList();
        List<Line> right = edges.stream().filter(l -> l.begin() >= gap.end - 1).toList();
        return left.size() >= LEAST
                && right.size() >= LEAST
                && side(rows, gap, true).size() >= LEAST
                && side(rows, gap, false).size() >= LEAST;
    }

    private static List<List<Line>> side(List<List<Line>> rows, Gap gap, boolean left) {
        float middle = (gap.begin + gap.end) / 2;
        return rows.stream()
                .map(row -> row.stream().filter(l -> l.begin() < middle == left).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** The gaps of a row, those before its first and behind its last line among them. */
    private static List<Gap> gaps(List<Line> row) {
        List<Gap> gaps = new ArrayList<>();
        float end = -1000;
        float size = row.get(0).size();
        for (Line line : row) {
            add(gaps, new Gap(end, line.begin()), size);
            end = Math.max(end, line.end());
        }
        gaps.add(new Gap(end, 100_000));
        return gaps;
    }

    private static List<Gap> common(List<Gap> some, List<Gap> others) {
        List<Gap> both = new ArrayList<>();
        for (Gap one : some) {
            for (Gap other : others) {
                add(both, new Gap(Math.max(one.begin, other.begin), Math.min(one.end, other.end)), 9);
            }
        }
        return both;
    }

    private static void add(List<Gap> gaps, Gap gap, float size) {
        if (gap.width() >= WIDE * size) {
            gaps.add(gap);
        }
    }
}
