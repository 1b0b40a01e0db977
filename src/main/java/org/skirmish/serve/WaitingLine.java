package org.skirmish.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries run at once; the others wait in the order in which they came, up to a length and a time. */
final class WaitingLine {

    private static final int WAITING_FOR_EACH_PLACE = 16;

    private final Semaphore places;
    private final int all;

    /** @param places how many queries run at once */
    WaitingLine(int places) {
        this.places = new Semaphore(places, true);
        this.all = places;
    }

    /** A place among those who run, to be given back. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** How many requests at most hold a thread of the server, running and waiting, in a line of so many places. */
    static int longest(int places) {
        return places * (1 + WAITING_FOR_EACH_PLACE);
    }

    /** How many places are taken. */
    int taken() {
        return all - places.availablePermits();
    }

    /** How many wait. */
    int waiting() {
        return places.getQueueLength();
    }

    /** Waits for a place. @throws Refusal if there is none in time, or too many wait already */
    Place take(Duration patience) {
        if (places.getQueueLength() >= all * WAITING_FOR_EACH_PLACE) {
            throw new Refusal(Refusal.BUSY, "Too many queries are waiting. Try again in a while.");
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(Refusal.BUSY, "Too many queries are running. Try again in a while.");
            }
            return places::release;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.BUSY, "The server is stopping.");
        }
    }
}
