package org.skirmish.serve;

import java.util.concurrent.Callable;

/**
 * One query on its way in a thread of its own. It has a place, which is given back when it ends, or when it is left
 * behind because it does not.
 */
final class QueryRun implements Callable<Result> {

    private final Meter meter = new Meter();
    private final Work work;
    private final WaitingLine.Place place;
    private final Stuck stuck;
    private boolean leftBehind;
    private boolean gaveBack;
    private boolean ended;
    private volatile Thread thread;

    /** What a query does; it tells the meter of the run how it can be aborted. */
    interface Work {
        Result of(QueryRun run);
    }

    QueryRun(Work work, WaitingLine.Place place, Stuck stuck) {
        this.work = work;
        this.place = place;
        this.stuck = stuck;
    }

    Meter meter() {
        return meter;
    }

    /** The thread in which it runs; null before it begins. */
    Thread thread() {
        return thread;
    }

    @Override
    public Result call() {
        thread = Thread.currentThread();
        try {
            meter.check();
            Result result = work.of(this);
            meter.check();
            return result;
        } catch (StackOverflowError e) {
            throw new Refusal(Refusal.TOO_LARGE, "The query is nested too deeply.");
        } catch (OutOfMemoryError e) {
            throw HeapWatch.tooMuch();
        } finally {
            end();
        }
    }

    private synchronized void end() {
        ended = true;
        if (leftBehind) {
            stuck.ended();
        }
        if (!gaveBack) {
            place.close();
        }
    }

    /** Nobody waits for the query any longer. Its place is given back unless too many others are stuck already. */
    synchronized void leaveBehind() {
        if (!ended) {
            leftBehind = true;
            if (stuck.begins()) {
                gaveBack = true;
                place.close();
            }
        }
    }
}
