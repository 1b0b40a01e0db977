package org.skirmish.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a report says that something happened.
 *
 * @param mention   the words ("early Thursday morning"); none where it is carried over from elsewhere in the report
 * @param start     first day, if the words and the report's date fix it
 * @param end       last day, included
 * @param precision notation of the scheme {@code date-precisions}: day, days, week, month, year, unknown
 */
public record When(Optional<Mention> mention, Optional<LocalDate> start, Optional<LocalDate> end, String precision) {}
