package org.skirmish.serve;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs queries in threads apart from those that take requests, each for its time and no longer: one that does not end
 * when it is aborted is left behind.
 */
final class QueryThreads implements AutoCloseable {

    private static final long GRACE_MILLIS = 1_000;
    private static final long STACK_BYTES = 16L << 20;
    private static final long IDLE_SECONDS = 30;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(null, task, "skirmish-query", STACK_BYTES);
                thread.setDaemon(true);
                return thread;
            });
    private final WaitingLine line;
    private final Stuck stuck;
    private final HeapWatch watch;

    /** @param places how many queries run at once; as many more may be stuck */
    QueryThreads(int places, HeapWatch watch, Traffic.Counter traffic) {
        this.line = new WaitingLine(places);
        this.stuck = new Stuck(places);
        this.watch = watch;
        traffic.watch("running", line::taken);
        traffic.watch("waiting", line::waiting);
        traffic.watch("stuck", stuck::count);
    }

    /**
     * The answer of a query.
     *
     * @param patience how long it may wait for a place
     * @param time how long it may run
     * @throws Refusal if there is no place, or the time is up, or memory is
     */
    Result run(QueryRun.Work work, Duration patience, Duration time) {
        WaitingLine.Place place = line.take(patience);
        QueryRun run = new QueryRun(watched(work), place, stuck);
        Future<Result> result;
        try {
            result = threads.submit(run);
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            place.close();
            throw new Refusal(Refusal.BUSY, "The server is stopping, or has no thread left.");
        }
        try {
            return outcome(result, time.toMillis());
        } catch (TimeoutException e) {
            return afterAll(run, result, time);
        }
    }

    private QueryRun.Work watched(QueryRun.Work work) {
        return run -> {
            watch.begin(run);
            try {
                return work.of(run);
            } finally {
                watch.end(run);
            }
        };
    }

    private static Result afterAll(QueryRun run, Future<Result> result, Duration time) {
        Refusal late = new Refusal(
                Refusal.BUSY,
                "The query was stopped after " + Math.max(1, time.toSeconds()) + " seconds. Ask for less at once.");
        run.meter().stop(late);
        try {
            return outcome(result, GRACE_MILLIS);
        } catch (TimeoutException e) {
            run.leaveBehind();
            throw late;
        }
    }

    private static Result outcome(Future<Result> result, long millis) throws TimeoutException {
        try {
            return result.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.BUSY, "The server is stopping.");
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
