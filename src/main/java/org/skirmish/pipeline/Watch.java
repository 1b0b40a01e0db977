package org.skirmish.pipeline;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.skirmish.model.Issue;

/**
 * Lets work on one report take no longer than a limit. Work over the limit is interrupted; where that does not end it,
 * it is left running beside the rest, but only few times. One thread may use it.
 */
public final class Watch implements AutoCloseable {

    /** Hundreds of times what an article takes. */
    public static final Duration USUAL = Duration.ofMinutes(2);

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final int MOST_STUCK = 3;

    private final Duration limit;
    private ExecutorService worker = worker();
    private int stuck;

    /** @param limit of the work on one report */
    public Watch(Duration limit) {
        this.limit = limit;
    }

    /**
     * The work's result; what it throws is thrown here.
     *
     * @param subject what messages call the report
     * @throws OverLimitException if it took too long
     * @throws HaltException if so much work is stuck that no more can be begun
     */
    public <T> T within(String subject, Supplier<T> work) {
        requireRoom();
        Future<T> result = worker.submit(work::get);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            replaceWorker();
            throw new OverLimitException(new Issue(
                    subject,
                    "it took longer than " + limit.toSeconds() + " seconds",
                    "split it, or allow more with --time-limit"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + subject, e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    private void requireRoom() {
        if (stuck >= MOST_STUCK) {
            throw new HaltException(new Issue(
                    "build",
                    stuck + " reports hang and cannot be stopped",
                    "what was read before is kept; run the same command again, which leaves those reports out"));
        }
    }

    private void replaceWorker() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                stuck++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker = worker();
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "skirmish-report");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
