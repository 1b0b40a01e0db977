package org.skirmish.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which times can be one. */
class WhenTest {

    private static final When MONDAY = days("2024-07-08", "2024-07-08");
    private static final When YEAR = new When(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.of(LocalDate.of(2024, 12, 31)),
            "year");
    private static final When UNKNOWN = new When(Optional.empty(), Optional.empty(), Optional.empty(), "unknown");

    private static When days(String first, String last) {
        return new When(
                Optional.empty(), Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)), "days");
    }

    @Test
    void daysAgreeWithTheBoundsOfARoughTime() {
        assertEquals(true, MONDAY.agrees(YEAR));
        assertEquals(true, YEAR.agrees(MONDAY));
        assertEquals(false, YEAR.agrees(days("2023-12-31", "2023-12-31")));
        assertEquals(true, YEAR.agrees(days("2023-12-31", "2024-01-01")));
        assertEquals(false, MONDAY.agrees(days("2024-07-09", "2024-07-10")));
        assertEquals(true, MONDAY.agrees(UNKNOWN));
    }

    @Test
    void boundsAreKnownAndNothingIsNot() {
        assertEquals(true, MONDAY.known());
        assertEquals(true, YEAR.known());
        assertEquals(false, UNKNOWN.known());
    }
}
