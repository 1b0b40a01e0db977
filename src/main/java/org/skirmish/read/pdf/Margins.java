package org.skirmish.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes away what runs over the pages of a document: heads and feet that are the same on several of them but for their
 * numbers, page numbers, and small lines that stand apart at the very edge of a page.
 */
final class Margins {

    private static final int DEEP = 3;
    private static final int LONGEST = 160;
    /** The margin of a page, in parts of its height. */
    private static final float EDGE = 0.06f;
    /** What stands so far from it, in parts of the size of the font, stands apart. */
    private static final float FAR = 1.8f;

    private static final float LONE = 2.2f;
    private static final float LARGER = 1.15f;
    private static final double SHARE = 0.15;
    private static final float STEP = 8;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:page|p\\.)? ?(?:\\d{1,4}|[ivxl]{1,7})(?: ?(?:of|/) ?\\d{1,4})?(?: ?\\| ?page)?|[-–—] ?\\d{1,4} ?[-–—]|page [|:] ?\\d{1,4}");

    private Margins() {}

    /** The pages without it. */
    static List<List<List<Line>>> without(List<List<List<Line>>> pages, List<Float> heights) {
        float body = body(pages);
        Map<String, Integer> counts = new HashMap<>();
        for (List<List<Line>> page : pages) {
            edges(page).stream()
                    .flatMap(row -> Stream.of(key(row, true, 0), key(row, false, 0)))
                    .distinct()
                    .forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        double least = Math.max(2, Math.ceil(pages.size() * SHARE));
        List<List<List<Line>>> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<List<Line>> page = pages.get(i);
            float height = heights.get(i);
            List<List<Line>> edges = edges(page);
            List<List<Line>> kept = new ArrayList<>(page);
            kept.removeIf(row -> edges.stream().anyMatch(edge -> edge == row)
                    && (pages(row, true, counts) >= least
                            || pages(row, false, counts) >= least && lone(page, page.indexOf(row))
                            || outermost(page, row)
                                    && NUMBER.matcher(Rows.words(row)).matches()
                            || row.get(0).size() <= body * LARGER && apart(page, page.indexOf(row), height)));
            all.add(kept);
        }
        return all;
    }

    /** Whether the row stands in the margin of its page, and all from it to the edge stands apart from the rest. */
    private static boolean apart(List<List<Line>> page, int row, float height) {
        float y = Rows.y(page.get(row));
        boolean above = y < height * EDGE;
        int next = row;
        while (next >= 0 && next < page.size() && inMargin(Rows.y(page.get(next)), height, above)) {
            next += above ? 1 : -1;
        }
        boolean edge = above || y > height * (1 - EDGE);
        return edge
                && next >= 0
                && next < page.size()
                && Math.abs(Rows.y(page.get(next)) - Rows.y(page.get(above ? next - 1 : next + 1)))
                        > FAR * page.get(row).get(0).size();
    }

    private static boolean inMargin(float y, float height, boolean above) {
        return above ? y < height * EDGE : y > height * (1 - EDGE);
    }

    private static float body(List<List<List<Line>>> pages) {
        List<Float> sizes = pages.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Line::size)
                .sorted()
                .toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    private static boolean outermost(List<List<Line>> page, List<Line> row) {
        return page.get(0) == row || page.get(page.size() - 1) == row;
    }

    /** Whether the row stands apart from the next one towards the middle of the page. */
    private static boolean lone(List<List<Line>> page, int row) {
        int next = row + (row < page.size() / 2 ? 1 : -1);
        return next < 0
                || next >= page.size()
                || Math.abs(Rows.y(page.get(next)) - Rows.y(page.get(row)))
                        > LONE * page.get(row).get(0).size();
    }

    private static int pages(List<Line> row, boolean exact, Map<String, Integer> counts) {
        int most = 0;
        for (int step = -1; step <= 1; step++) {
            most += counts.getOrDefault(key(row, exact, step), 0);
        }
        return most;
    }

    private static List<List<Line>> edges(List<List<Line>> page) {
        List<List<Line>> edges = new ArrayList<>(page.subList(0, Math.min(DEEP, page.size())));
        edges.addAll(page.subList(Math.max(edges.size(), page.size() - DEEP), page.size()));
        edges.removeIf(row -> Rows.words(row).length() > LONGEST);
        return edges;
    }

    /** The words of a row, with or without its numbers, and its height on the page, some steps off. */
    private static String key(List<Line> row, boolean exact, int step) {
        String words = Rows.words(row).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return (exact ? words : words.replaceAll("\\d+", "#")) + ' ' + (Math.round(Rows.y(row) / STEP) + step);
    }
}
