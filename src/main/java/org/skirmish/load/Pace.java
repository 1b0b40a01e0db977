package org.skirmish.load;

import java.time.Duration;

/**
 * How hard to press.
 *
 * @param triples at most in one request
 * @param tries how often a request is sent before the load is given up
 * @param pause before the second try; doubled before each further one
 * @param longest the longest pause, also where the store asks for a longer one
 * @param answer how long to wait for an answer
 */
public record Pace(int triples, int tries, Duration pause, Duration longest, Duration answer) {

    /** 10,000 triples a request; six tries within about half a minute; five minutes for an answer. */
    public static final Pace STANDARD =
            new Pace(10_000, 6, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMinutes(5));

    public Pace {
        if (triples < 1 || tries < 1) {
            throw new IllegalArgumentException("a request holds one triple at least, and is sent once at least");
        }
    }

    /** The same with other requests. */
    public Pace with(int most) {
        return new Pace(most, tries, pause, longest, answer);
    }
}
