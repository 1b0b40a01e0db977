package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A query that does not end when it is aborted. */
class QueryThreadsTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int PLACES = 2;

    private final Map<String, IntSupplier> numbers = new HashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final QueryThreads threads = new QueryThreads(PLACES, new HeapWatch(), new Traffic.Counter() {
        @Override
        public void count(int status, long took) {}

        @Override
        public void again() {}

        @Override
        public void watch(String what, IntSupplier number) {
            numbers.put(what, number);
        }

        @Override
        public void wrongToken() {}

        @Override
        public void serving(int generation) {}
    });

    @AfterEach
    void letAllEnd() {
        end.countDown();
        threads.close();
    }

    private Result deaf(QueryRun run) {
        boolean waiting = true;
        while (waiting) {
            try {
                end.await();
                waiting = false;
            } catch (InterruptedException e) {
                // Deaf.
            }
        }
        return new Result.Truth(true);
    }

    private int status(QueryRun.Work work, Duration time) {
        return assertThrows(Refusal.class, () -> threads.run(work, SHORT, time)).status();
    }

    @Test
    void givesItsPlaceToAnotherUntilTooManyAreStuck() throws Exception {
        for (int i = 0; i < PLACES; i++) {
            assertEquals(503, status(this::deaf, SHORT));
        }
        assertEquals(PLACES, numbers.get("stuck").getAsInt());
        assertEquals(0, numbers.get("running").getAsInt());
        assertEquals(new Result.Truth(false), threads.run(run -> new Result.Truth(false), SHORT, LONG));
        for (int i = 0; i < PLACES; i++) {
            assertEquals(503, status(this::deaf, SHORT));
        }
        assertEquals(PLACES, numbers.get("running").getAsInt(), "no more may be stuck: these keep their places");
        assertEquals(503, status(run -> new Result.Truth(false), LONG));
        end.countDown();
        for (int i = 0;
                i < 200
                        && numbers.get("running").getAsInt()
                                        + numbers.get("stuck").getAsInt()
                                > 0;
                i++) {
            Thread.sleep(20);
        }
        assertEquals(0, numbers.get("running").getAsInt());
        assertEquals(0, numbers.get("stuck").getAsInt());
        assertEquals(new Result.Truth(false), threads.run(run -> new Result.Truth(false), SHORT, LONG));
    }

    @Test
    void aFaultIsTheCallers() {
        assertEquals(413, status(QueryThreadsTest::deep, LONG));
        assertThrows(
                IllegalStateException.class,
                () -> threads.run(
                        run -> {
                            throw new IllegalStateException("broken");
                        },
                        SHORT,
                        LONG));
        assertEquals(0, numbers.get("running").getAsInt());
    }

    private static Result deep(QueryRun run) {
        return deep(run);
    }
}
