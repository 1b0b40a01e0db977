package org.skirmish.extract.discourse.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skirmish.extract.dates.DateContext;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.dates.Resolved;
import org.skirmish.model.Block;
import org.skirmish.model.Report;

/**
 * The days on which the parts of a report were written, where it is made of such parts: the posts of a live page, each
 * under a line with its day.
 */
public final class PostDays {

    private final TreeMap<Integer, LocalDate> days = new TreeMap<>();

    private PostDays() {}

    /** Of a report with at least two such lines, one of them after telling has begun; of others it knows none. */
    public static PostDays of(Report report, DateFinder finder) {
        PostDays found = new PostDays();
        int told = report.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .mapToInt(b -> b.span().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
        for (Block block : report.blocks()) {
            if (block.kind() == Block.Kind.DATELINE && line(report.text(), block)) {
                day(block.span().in(report.text()), finder, report)
                        .ifPresent(day -> found.days.put(block.span().begin(), day));
            }
        }
        if (found.days.size() < 2 || found.days.lastKey() < told) {
            found.days.clear();
        }
        return found;
    }

    /** Whether nothing follows the block on its line. */
    private static boolean line(String text, Block block) {
        int end = text.indexOf('\n', block.span().end());
        return text.substring(block.span().end(), end < 0 ? text.length() : end).isBlank();
    }

    private static Optional<LocalDate> day(String words, DateFinder finder, Report report) {
        DateContext context = new DateContext(report.metadata().published(), Optional.empty(), Optional.empty());
        List<Resolved> resolved = finder.find(words).stream()
                .map(found -> finder.resolve(found, context))
                .filter(r -> r.start().isPresent() && r.start().equals(r.end()))
                .toList();
        return resolved.size() == 1 ? resolved.get(0).start() : Optional.empty();
    }

    /** The day of the post that begins between the two offsets into the text; nothing if none does. */
    public Optional<LocalDate> begun(int from, int to) {
        return Optional.ofNullable(days.lowerEntry(to))
                .filter(e -> e.getKey() >= from)
                .map(Map.Entry::getValue);
    }
}
