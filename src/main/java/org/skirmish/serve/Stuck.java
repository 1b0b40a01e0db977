package org.skirmish.serve;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the queries that go on although they were aborted, and says how many of them may do so beside those who have a
 * place.
 */
final class Stuck {

    private final int most;
    private final AtomicInteger count = new AtomicInteger();

    Stuck(int most) {
        this.most = most;
    }

    /** One more; answers whether it may give its place to another. */
    boolean begins() {
        return count.incrementAndGet() <= most;
    }

    void ended() {
        count.decrementAndGet();
    }

    int count() {
        return count.get();
    }
}
