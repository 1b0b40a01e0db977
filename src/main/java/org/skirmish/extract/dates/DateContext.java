package org.skirmish.extract.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where a date expression stands.
 *
 * @param published the day of publication
 * @param anchor a day that the text itself fixes, close to what is told (see {@link AnchorFinder})
 * @param told the day last spoken of, for "the same day"
 */
public record DateContext(Optional<LocalDate> published, Optional<LocalDate> anchor, Optional<LocalDate> told) {

    /** Of a report without any date. */
    public static DateContext unknown() {
        return new DateContext(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This, after the report has spoken of that day. */
    public DateContext after(LocalDate day) {
        return new DateContext(published, anchor, Optional.of(day));
    }

    /** The day on or before which what is told has happened. */
    Optional<LocalDate> reference() {
        return published.or(() -> anchor);
    }
}
