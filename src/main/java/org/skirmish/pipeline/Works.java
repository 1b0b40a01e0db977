package org.skirmish.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.skirmish.model.Report;
import org.skirmish.pipeline.KnownReports.Known;
import org.skirmish.store.Archive;
import org.skirmish.store.History;

/**
 * Finds out of which work a report is a version: that of a report with the same address; else that of the report whose
 * text is nearly the same, or, under the same file name, for the greater part the same.
 */
final class Works {

    /** Which share of two texts must be the same for them to be versions of one. */
    private static final double NEAR = 0.8;
    /** The same, where they were published on different days, as bulletins by one pattern are. */
    private static final double NEAR_OF_OTHER_DAYS = 0.9;
    /** The same, of two files of one name. */
    private static final double NEAR_OF_ONE_NAME = 0.5;
    /** Texts of fewer shingles are alike too easily. */
    private static final int LEAST = 40;

    private final KnownReports known;

    private Works(KnownReports known) {
        this.known = known;
    }

    /** The works of all reports in the archive. */
    static Works in(Archive archive) {
        return new Works(KnownReports.in(archive));
    }

    /**
     * Where a report belongs.
     *
     * @param of the version of the same work by which it was known as one; nothing if it is the first, or was known
     *     before
     * @param changed the report that had its file name in an earlier build, if that is no version of the same work
     */
    record Place(History history, Optional<Known> of, Optional<Known> changed) {}

    /**
     * Where a report belongs that is to be stored. One that was stored before keeps its place among several versions.
     *
     * @param when it was first read, where that was not noted yet
     */
    Place place(Report report, Instant when) {
        Sketch sketch = Sketch.of(report.text());
        Optional<History> noted = known.get(report.id()).flatMap(Known::history);
        Instant read = noted.map(History::read).orElse(when);
        Optional<History> kept = noted.filter(
                history -> !known.ofWork(history.work(), report.id()).isEmpty());
        Optional<Found> found = kept.isPresent() ? Optional.empty() : find(report, sketch);
        String work = kept.map(History::work)
                .or(() -> found.map(f -> f.known.work()))
                .orElseGet(() -> KnownReports.work(report.id()));
        History history = new History(
                read,
                work,
                kept.map(History::version).orElseGet(() -> next(work, report.id())),
                kept.map(History::found).or(() -> found.map(Found::by)).orElse(""),
                sketch.toString());
        return new Place(history, found.map(Found::known), changed(report, work));
    }

    /** Takes in a report that was stored in that place. */
    void add(Report report, Place place) {
        known.put(new Known(
                report.id(),
                report.name(),
                report.metadata(),
                Optional.of(place.history()),
                Sketch.parse(place.history().sketch()),
                false));
    }

    private int next(String work, String id) {
        return known.ofWork(work, id).stream()
                        .mapToInt(each -> each.history().map(History::version).orElse(1))
                        .max()
                        .orElse(0)
                + 1;
    }

    private Optional<Known> changed(Report report, String work) {
        boolean isNew = known.get(report.id()).isEmpty();
        return known.ofName(report).stream()
                .filter(each -> isNew && each.before() && !each.work().equals(work))
                .findFirst();
    }

    /** @param by as {@link History#found()} has it */
    private record Found(Known known, String by) {}

    private Optional<Found> find(Report report, Sketch sketch) {
        return known.ofAddress(report).stream()
                .findFirst()
                .map(each -> new Found(each, "address"))
                .or(() -> nearest(known.ofText(report, sketch), each -> text(report, sketch, each))
                        .map(each -> new Found(each, "text")))
                .or(() -> nearest(known.ofName(report), each -> name(report, sketch, each))
                        .map(each -> new Found(each, "name")));
    }

    private static Optional<Known> nearest(List<Known> all, ToDoubleFunction<Known> alike) {
        return all.stream()
                .filter(each -> alike.applyAsDouble(each) > 0)
                .max(Comparator.comparingDouble(alike)
                        .thenComparing(Known::read)
                        .thenComparing(Known::id));
    }

    /** How alike the texts are; 0 if not enough to be versions of one. */
    private static double text(Report report, Sketch sketch, Known other) {
        double enough = isOfOtherDay(report, other) ? NEAR_OF_OTHER_DAYS : NEAR;
        double alike =
                sketch.size() < LEAST ? 0 : other.sketch().map(sketch::alike).orElse(0.0);
        return alike >= enough ? alike : 0;
    }

    private static double name(Report report, Sketch sketch, Known other) {
        double alike = isOfOtherDay(report, other)
                ? 0
                : other.sketch().map(sketch::alike).orElse(0.0);
        return alike >= NEAR_OF_ONE_NAME ? alike : 0;
    }

    private static boolean isOfOtherDay(Report report, Known other) {
        return report.metadata().published().isPresent()
                && other.metadata().published().isPresent()
                && !report.metadata().published().equals(other.metadata().published());
    }
}
