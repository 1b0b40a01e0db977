package org.skirmish.serve;

import java.time.Duration;

/**
 * What one query, and all queries together, may cost.
 *
 * @param queryLength characters of a query
 * @param nesting how deep brackets may be nested
 * @param time how long a query may run before it is stopped
 * @param rows rows or triples of an answer; more is an error, never a cut answer
 * @param bytes size of an answer's terms in characters
 * @param atOnce how many queries run at the same time
 * @param patience how long a query waits for its turn
 * @param kept bytes of answers that are kept for those who ask the same again, for each dataset; 0 keeps none
 */
public record Limits(
        int queryLength, int nesting, Duration time, int rows, long bytes, int atOnce, Duration patience, long kept) {

    /**
     * For a public endpoint: twice as many queries at once as there are processors, so that each of them gets on within
     * its time.
     */
    public static final Limits STANDARD = new Limits(
            20_000,
            50,
            Duration.ofSeconds(20),
            10_000,
            16_000_000,
            Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
            Duration.ofSeconds(60),
            64L << 20);

    /** No answers are kept. */
    public Limits(int queryLength, int nesting, Duration time, int rows, long bytes, int atOnce, Duration patience) {
        this(queryLength, nesting, time, rows, bytes, atOnce, patience, 0);
    }

    /** The same with room for other answers. @param room bytes; 0 keeps none */
    public Limits keeping(long room) {
        return new Limits(queryLength, nesting, time, rows, bytes, atOnce, patience, room);
    }
}
