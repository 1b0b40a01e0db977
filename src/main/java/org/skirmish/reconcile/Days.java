package org.skirmish.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A span of days, both ends included. */
record Days(LocalDate first, LocalDate last) {

    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** How many days lie from the end of the earlier to the beginning of the later; 0 or less if they overlap. */
    long gap(Days other) {
        return Math.max(ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first));
    }
}
