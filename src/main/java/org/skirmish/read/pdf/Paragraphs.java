package org.skirmish.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines into paragraphs, over the ends of columns and pages too. */
final class Paragraphs {

    private static final float APART = 1.3f;
    /**
     * Lines of one paragraph stand no farther from each other than this, in parts of the size of the font, where
     * nothing else tells.
     */
    private static final float USUAL = 1.75f;

    private static final float OTHER_SIZE = 0.12f;
    private static final float INDENT = 0.8f;
    /** A line ends early if it leaves so much of its column's width. */
    private static final float EARLY = 0.15f;

    private static final int NEAR = 8;
    private static final float FOOT = 0.93f;
    private static final Pattern STOP = Pattern.compile(".*[.!?:…][\"”’')\\]]*");
    private static final Pattern POINT = Pattern.compile("(?:[•·▪●◦‣-]|\\(?[0-9a-zA-Z]{1,2}[.)]) .*");
    private static final Pattern NOTE = Pattern.compile("(?:\\[?\\d{1,3}[\\].)]?|[*†‡]+) ?\\S.*");

    private final Hyphens hyphens;
    private final float body;
    private final List<StringBuilder> found = new ArrayList<>();
    private final List<StringBuilder> notes = new ArrayList<>();
    private Line last;
    private boolean full;

    private Paragraphs(Hyphens hyphens, float body) {
        this.hyphens = hyphens;
        this.body = body;
    }

    /**
     * The paragraphs of the pages, each of which is columns of lines in the order of reading; notes at the foot of
     * pages come last.
     */
    static List<String> of(List<List<List<Line>>> pages) {
        List<Line> all =
                pages.stream().flatMap(List::stream).flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Paragraphs paragraphs =
                new Paragraphs(new Hyphens(all.stream().map(Line::text).toList()), bodySize(all));
        for (List<List<Line>> page : pages) {
            page.forEach(paragraphs::take);
        }
        List<StringBuilder> whole = new ArrayList<>(paragraphs.found);
        whole.addAll(paragraphs.notes);
        return whole.stream().map(StringBuilder::toString).toList();
    }

    /** The size in which most letters are. */
    private static float bodySize(List<Line> lines) {
        List<Float> sizes = lines.stream()
                .flatMap(l -> java.util.Collections.nCopies(1 + l.text().length() / 10, l.size()).stream())
                .sorted()
                .toList();
        return sizes.get(sizes.size() / 2);
    }

    private void take(List<Line> column) {
        int foot = foot(column);
        List<Line> lines = column.subList(0, foot);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Line> near = near(lines, i);
            float left = near.stream().map(Line::begin).min(Float::compare).orElse(0f);
            float right = near.stream().map(Line::end).max(Float::compare).orElse(0f);
            boolean first = line.begin() > left + INDENT * line.size()
                    && (i + 1 == lines.size() || lines.get(i + 1).begin() < line.begin() - INDENT * line.size() / 2);
            boolean on = i == 0
                    ? carriesOver(line)
                    : !first && carriesOn(lines.get(i - 1), line, left, right, usual(lines, line.size()));
            put(found, line, on);
            last = line;
            full = line.end() >= right - (right - left) * EARLY;
        }
        boolean open = false;
        for (Line line : column.subList(foot, column.size())) {
            String words = line.text();
            boolean begins = !open || NOTE.matcher(words).matches();
            put(notes, begins ? unmarked(line) : line, !begins);
            open = true;
        }
    }

    /** The lines of the same size around one, of which it is, among which the edges of its column show. */
    private static List<Line> near(List<Line> lines, int at) {
        return lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + NEAR + 1)).stream()
                .filter(l -> !other(l, lines.get(at)))
                .toList();
    }

    /**
     * Where the notes at the foot of the column begin: small lines to its end, of which the first begins as notes do.
     */
    private int foot(List<Line> column) {
        int from = column.size();
        while (from > 0 && column.get(from - 1).size() <= body * FOOT) {
            from--;
        }
        while (from > 0
                && from < column.size()
                && !NOTE.matcher(column.get(from).text()).matches()) {
            from++;
        }
        return from == 0 ? column.size() : from;
    }

    private static Line unmarked(Line line) {
        String words = line.text().replaceFirst("^(?:\\[?\\d{1,3}[\\].)]?|[*†‡]+) ?(?=\\S)", "");
        return new Line(words, line.begin(), line.end(), line.y(), line.size());
    }

    /**
     * How far lines of that size of one paragraph stand from each other: a quarter of all distances is smaller; 0 if
     * there are too few to tell.
     */
    private static float usual(List<Line> lines, float size) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).y() - lines.get(i - 1).y();
            boolean such =
                    Math.abs(lines.get(i).size() - size) <= OTHER_SIZE * size && !other(lines.get(i - 1), lines.get(i));
            if (such && step > 0) {
                steps.add(step);
            }
        }
        steps.sort(Float::compare);
        return steps.size() < 4 ? 0 : steps.get(steps.size() / 4);
    }

    /**
     * Whether a line goes on with what the one above it in its column said; a line is early if the first word of the
     * next would have had room in it.
     */
    private static boolean carriesOn(Line before, Line line, float left, float right, float usual) {
        float step = line.y() - before.y();
        boolean stopped = STOP.matcher(before.text()).matches();
        boolean early = before.end() + line.firstWord() < right;
        boolean wide = usual > USUAL * line.size();
        float most = usual > 0 ? usual * APART : USUAL * line.size();
        if (other(before, line) || step > most || wide && (stopped || early)) {
            return false;
        }
        boolean begins = POINT.matcher(line.text()).matches() || line.begin() > left + INDENT * line.size();
        boolean anew = early && (stopped || !Character.isLowerCase(line.text().codePointAt(0)));
        return !(begins && (stopped || early)) && !anew;
    }

    private static boolean other(Line before, Line line) {
        return Math.abs(before.size() - line.size()) > OTHER_SIZE * line.size();
    }

    /** Whether the first line of a column goes on with what the last of the column before it said. */
    private boolean carriesOver(Line line) {
        return last != null
                && !other(last, line)
                && !POINT.matcher(line.text()).matches()
                && (full && !STOP.matcher(last.text()).matches()
                        || Character.isLowerCase(line.text().codePointAt(0)));
    }

    private void put(List<StringBuilder> into, Line line, boolean on) {
        if (on && !into.isEmpty()) {
            hyphens.join(into.get(into.size() - 1), line.text());
        } else {
            into.add(new StringBuilder(line.text()));
        }
    }
}
