package org.skirmish.read;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.model.Span;

/**
 * One logical line of a text: a line, or the lines of one paragraph that was broken to a fixed width.
 *
 * @param apart whether an empty line, or the beginning of the text, stands before it
 */
record Unit(Span span, boolean apart) {

    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;
    private static final double SLACK = 0.92;
    private static final double MOSTLY = 0.6;

    /** The logical lines of the text, without those that are empty. */
    static List<Unit> of(String text) {
        List<Unit> lines = lines(text);
        int width = width(text, lines);
        List<Unit> out = new ArrayList<>();
        Unit open = null;
        for (int i = 0; i < lines.size(); i++) {
            Unit line = lines.get(i);
            open = open == null ? line : new Unit(open.span.cover(line.span), open.apart);
            if (width == 0 || i + 1 == lines.size() || !flows(text, line, lines.get(i + 1), width)) {
                out.add(open);
                open = null;
            }
        }
        return out;
    }

    private static List<Unit> lines(String text) {
        List<Unit> out = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 ? text.length() : newline;
            Span line = Blocks.trimmed(text, start, stop);
            if (line.begin() < line.end()) {
                out.add(new Unit(line, apart));
            }
            apart = line.begin() == line.end();
            start = stop + 1;
        }
        return out;
    }

    /**
     * The width to which the text was broken, 0 if it was not: then most line ends inside paragraphs stand where one
     * more word would not have fitted.
     */
    private static int width(String text, List<Unit> lines) {
        int width = lines.stream().mapToInt(Unit::length).max().orElse(0);
        if (width > WIDEST || width < NARROWEST) {
            return 0;
        }
        int inside = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).apart) {
                inside++;
                full += flows(text, lines.get(i), lines.get(i + 1), width) ? 1 : 0;
            }
        }
        return full >= 3 && full >= inside * MOSTLY ? width : 0;
    }

    private static boolean flows(String text, Unit line, Unit next, int width) {
        int space = text.indexOf(' ', next.span.begin());
        int word = (space < 0 || space > next.span.end() ? next.span.end() : space) - next.span.begin();
        return !next.apart && line.length() + 1 + word > width * SLACK;
    }

    private int length() {
        return span.end() - span.begin();
    }
}
