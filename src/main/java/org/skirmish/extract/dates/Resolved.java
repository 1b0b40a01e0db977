package org.skirmish.extract.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.model.Mention;
import org.skirmish.model.When;

/**
 * A time, as far as words and context fix it.
 *
 * @param start first day, where days are told (precision day or days)
 * @param end last day, included
 * @param earliest first day on which it may have been, also where only a week, month or year is told
 * @param latest last such day
 * @param precision notation of the scheme {@code date-precisions}
 */
public record Resolved(
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        String precision) {

    static Resolved days(LocalDate first, LocalDate last) {
        return new Resolved(
                Optional.of(first),
                Optional.of(last),
                Optional.of(first),
                Optional.of(last),
                first.equals(last) ? "day" : "days");
    }

    static Resolved within(LocalDate earliest, LocalDate latest, String precision) {
        return new Resolved(Optional.empty(), Optional.empty(), Optional.of(earliest), Optional.of(latest), precision);
    }

    static Resolved unknown() {
        return new Resolved(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "unknown");
    }

    /** The same for the model. */
    public When when(Optional<Mention> mention) {
        return new When(mention, start, end, earliest, latest, precision);
    }
}
