package org.skirmish.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries run at once; the others wait in the order in which they came, up to a length and a time. */
final class WaitingLine {

    static final int BUSY = 503;
    private static final int WAITING_FOR_EACH_PLACE = 16;

    private final Semaphore places;
    private final int longest;

    WaitingLine(Limits limits) {
        this.places = new Semaphore(limits.atOnce(), true);
        this.longest = limits.atOnce() * WAITING_FOR_EACH_PLACE;
    }

    /** A place among those who run, to be given back. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place. @throws Refusal if there is none in time, or too many wait already */
    Place take(Duration patience) {
        if (places.getQueueLength() >= longest) {
            throw new Refusal(BUSY, "Too many queries are waiting. Try again in a while.");
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(BUSY, "Too many queries are running. Try again in a while.");
            }
            return places::release;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(BUSY, "The server is stopping.");
        }
    }
}
