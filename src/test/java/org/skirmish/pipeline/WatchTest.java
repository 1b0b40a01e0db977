package org.skirmish.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class WatchTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void workWithinTheLimitGivesItsResultOrThrowsWhatItThrew() {
        try (Watch watch = new Watch(Duration.ofMinutes(1))) {
            assertEquals(4, watch.within("a", () -> 2 + 2));
            assertThrows(ArithmeticException.class, () -> watch.within("b", () -> 1 / Integer.parseInt("0")));
            assertThrows(StackOverflowError.class, () -> watch.within("c", WatchTest::deeper));
        }
    }

    private static int deeper() {
        return deeper() + 1;
    }

    @Test
    void workOverTheLimitIsInterrupted() throws InterruptedException {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        try (Watch watch = new Watch(SHORT)) {
            assertThrows(
                    OverLimitException.class,
                    () -> watch.within("a", () -> {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            interrupted.set(true);
                        }
                        ended.countDown();
                        return 0;
                    }));
            ended.await();
            assertTrue(interrupted.get());
            assertEquals(1, watch.within("b", () -> 1));
        }
    }

    @Test
    void workThatCannotBeStoppedIsLeftRunningButOnlyThreeTimes() {
        AtomicBoolean release = new AtomicBoolean();
        try (Watch watch = new Watch(SHORT)) {
            for (int i = 0; i < 3; i++) {
                assertEquals(i, watch.within("between", Integer.valueOf(i)::intValue));
                assertThrows(OverLimitException.class, () -> watch.within("stuck", () -> spin(release)));
            }
            HaltException end = assertThrows(HaltException.class, () -> watch.within("one more", () -> 1));
            assertEquals("3 reports hang and cannot be stopped", end.issue().problem());
        } finally {
            release.set(true);
        }
    }

    private static int spin(AtomicBoolean release) {
        int rounds = 0;
        while (!release.get()) {
            rounds++;
            Thread.interrupted();
            LockSupport.parkNanos(20_000_000);
        }
        return rounds;
    }
}
