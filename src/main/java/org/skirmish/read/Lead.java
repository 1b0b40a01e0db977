package org.skirmish.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Span;

/**
 * Cuts off what some feeds glue before the first sentence: the title again, the date, the agency, the place of the
 * newsroom.
 */
final class Lead {

    private static final List<String> DATELINES = List.of(
            "dateline-dated",
            "dateline-bar",
            "dateline-colon",
            "dateline-agency",
            "dateline-place",
            "dateline-stop",
            "dateline-capitals");

    private final Patterns patterns;
    private final WrittenDate dates;

    Lead(Patterns patterns, WrittenDate dates) {
        this.patterns = patterns;
        this.dates = dates;
    }

    /** Adds blocks for what was cut off; gives the offset at which the paragraph proper begins. */
    int read(Draft draft, int unit) {
        Span span = draft.span(unit);
        int at = span.begin();
        boolean glued = false;
        for (int next = step(draft, at, span.end(), glued); next > at; next = step(draft, at, span.end(), glued)) {
            at = next;
            glued = true;
        }
        Matcher twice = at(patterns, "lead-repeated", draft.text, at, span.end());
        if (twice.lookingAt()) {
            draft.blocks.add(Kind.BOILERPLATE, at, twice.end("first"));
            at = twice.end("first");
        }
        return at;
    }

    private int step(Draft draft, int at, int end, boolean glued) {
        Matcher posted = at(patterns, "lead-posted", draft.text, at, end);
        if (posted.lookingAt()) {
            draft.author = Optional.ofNullable(posted.group("author")).or(() -> draft.author);
            return cut(draft, Kind.BYLINE, at, posted.end());
        }
        int title = titleEnd(draft, at, end, glued);
        if (title > at) {
            draft.blocks.add(Kind.BOILERPLATE, at, title);
            return title;
        }
        Matcher agency = at(patterns, "lead-agency", draft.text, at, end);
        if (glued && agency.lookingAt()) {
            return cut(draft, Kind.BYLINE, at, agency.end());
        }
        int dateline = datelineEnd(patterns, draft.text, at, end);
        Matcher date = at(patterns, "lead-date", draft.text, at, end);
        return dateline > at
                ? cut(draft, Kind.DATELINE, at, dateline)
                : date.lookingAt() ? cut(draft, Kind.DATELINE, at, date.end()) : at;
    }

    private int cut(Draft draft, Kind kind, int begin, int end) {
        draft.blocks.add(kind, begin, end);
        draft.dated(dates.in(draft.text.substring(begin, end)));
        return skipSpace(draft.text, end);
    }

    /** Where the dateline at the head of a paragraph ends; {@code begin} if there is none. */
    static int datelineEnd(Patterns patterns, String text, int begin, int end) {
        for (String name : DATELINES) {
            Matcher m = at(patterns, name, text, begin, end);
            if (m.lookingAt() && m.end() < end) {
                return m.end();
            }
        }
        return begin;
    }

    /** Where the title ends that is said again here, with a stop, a date, an agency or a dateline after it. */
    private int titleEnd(Draft draft, int at, int end, boolean glued) {
        String title = draft.title.orElse("");
        int stop = at + title.length();
        if (title.isEmpty() || stop >= end || !draft.text.regionMatches(true, at, title, 0, title.length())) {
            return at;
        }
        int after = stop;
        while (after < end && ".:|–—- ".indexOf(draft.text.charAt(after)) >= 0) {
            after++;
        }
        boolean marked = !draft.text.substring(stop, after).isBlank();
        boolean headed = List.of("lead-agency", "lead-date").stream().anyMatch(p -> at(
                        patterns, p, draft.text, draft.text.length() > stop ? skipSpace(draft.text, stop) : stop, end)
                .lookingAt());
        int follows = skipSpace(draft.text, stop);
        return marked
                        || headed
                        || glued && Character.isUpperCase(draft.text.charAt(follows))
                        || datelineEnd(patterns, draft.text, follows, end) > follows
                ? after
                : at;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Matcher at(Patterns patterns, String name, String text, int begin, int end) {
        return patterns.get(name).matcher(text).region(begin, end);
    }
}
