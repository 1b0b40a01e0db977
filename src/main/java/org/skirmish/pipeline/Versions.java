package org.skirmish.pipeline;

import java.util.Map;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.pipeline.KnownReports.Known;

/** Says on the console that a report is a version of one that was read before, or that a file has changed. */
final class Versions {

    private static final Map<String, String> BY = Map.of(
            "address", "it has the same address",
            "text", "its text is nearly the same",
            "name", "it has the same file name, and most of its text");
    private static final int SHORT = 16;

    private Versions() {}

    /** What there is to say of a report that was stored in that place; mostly nothing. */
    static Optional<Issue> tell(Report report, Works.Place place) {
        return place.of()
                .map(known -> new Issue(
                        report.name(),
                        "version " + place.history().version() + " of the work that " + called(known)
                                + " is a version of: " + BY.get(place.history().found()),
                        "figures are counted from the newest alone; 'skirmish query versions' lists all"))
                .or(() -> place.changed()
                        .map(known -> new Issue(
                                report.name(),
                                "the file has changed since " + called(known) + " was built of it",
                                "both count; 'skirmish retract " + id(known)
                                        + " --reason TEXT' takes the earlier one out")));
    }

    private static String called(Known known) {
        return known.name() + " (" + id(known)
                + known.history().map(h -> ", read " + h.read()).orElse("") + ")";
    }

    private static String id(Known known) {
        return known.id().substring(0, SHORT);
    }
}
