package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sem;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The days of an account in words.
 *
 * @param first first day, where one is told
 * @param last last day, included
 */
record Spans(String text, Optional<LocalDate> first, Optional<LocalDate> last) {

    static final String UNKNOWN = "day unknown";

    static Spans of(Look look, Node account) {
        Optional<LocalDate> first = day(look, account, "hasBeginTimeStamp");
        Optional<LocalDate> last = day(look, account, "hasEndTimeStamp");
        if (first.isPresent()) {
            return new Spans(run(first.get(), last.orElse(first.get()), " to "), first, last);
        }
        Optional<LocalDate> earliest = day(look, account, "hasEarliestBeginTimeStamp");
        Optional<LocalDate> latest = day(look, account, "hasLatestEndTimeStamp");
        String text = earliest.isPresent() && latest.isPresent() ? rough(earliest.get(), latest.get()) : UNKNOWN;
        return new Spans(text, Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> day(Look look, Node account, String property) {
        return look.value(account, sem(property), LocalDate::parse);
    }

    private static String run(LocalDate from, LocalDate to, String between) {
        return from.equals(to) ? from.toString() : from + between + to;
    }

    /** A whole month or year by its name, else the days within which it lies. */
    private static String rough(LocalDate earliest, LocalDate latest) {
        if (earliest.getDayOfMonth() == 1
                && latest.equals(earliest.plusMonths(1).minusDays(1))) {
            return month(earliest);
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.plusYears(1).minusDays(1))) {
            return Integer.toString(earliest.getYear());
        }
        return run(earliest, latest, " or later, to ");
    }

    /** Year and month, as in 2024-05. */
    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }
}
