package org.skirmish.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a report says that something happened.
 *
 * @param mention the words ("early Thursday morning"); none where it is carried over from elsewhere in the report
 * @param start first day, if the words and the report's date fix it
 * @param end last day, included
 * @param earliest first day on which it may have been, also where only a week, month or year is told
 * @param latest last such day
 * @param precision notation of the scheme {@code date-precisions}: day, days, week, month, year, unknown
 */
public record When(
        Optional<Mention> mention,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        String precision) {

    /** A time of which the days are told, or nothing. */
    public When(Optional<Mention> mention, Optional<LocalDate> start, Optional<LocalDate> end, String precision) {
        this(mention, start, end, start, end, precision);
    }

    /** Whether days, or bounds within which it lies, are known. */
    public boolean known() {
        return start.isPresent() || earliest.isPresent();
    }

    /**
     * Whether two times can be one: their days, or the bounds of what is only told roughly, overlap, or nothing is
     * known of one.
     */
    public boolean agrees(When other) {
        Optional<LocalDate> first = start.or(() -> earliest);
        Optional<LocalDate> otherFirst = other.start.or(() -> other.earliest);
        if (first.isEmpty() || otherFirst.isEmpty()) {
            return true;
        }
        LocalDate last = end.or(() -> latest).orElse(first.get());
        LocalDate otherLast = other.end.or(() -> other.latest).orElse(otherFirst.get());
        return !first.get().isAfter(otherLast) && !otherFirst.get().isAfter(last);
    }
}
