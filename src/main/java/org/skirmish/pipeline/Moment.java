package org.skirmish.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The hour, which only the data folder's notes of what was done to it may hold: when a report was first read, or
 * retracted. No reading and no graph of a report depends on it.
 */
public final class Moment {

    private Moment() {}

    /** Now, to the second. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
