package org.skirmish.serve;

import java.util.Optional;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Symbol;

/**
 * What one running query has made so far, and whether it must stop. Functions find it in the query's context and ask it
 * while they work.
 */
final class Meter {

    /** Where the context of a query holds it. */
    static final Symbol SYMBOL = Symbol.create("https://w3id.org/skirmish/symbol#meter");

    /** Characters of one text that a function makes. */
    private static final int TEXT = 100_000;
    /** Texts shorter than this are not counted: they cost no more than the row that they stand in. */
    private static final int SHORT = 1_000;
    /** Characters that a query makes in all, in texts that are not short. */
    private static final long ALL = 32_000_000;

    private volatile Refusal stop;
    private volatile Runnable abort = () -> {};
    private long made;

    /** Thrown by a function in a query that was just told to stop: an error in its row, and no more rows are made. */
    private static final class Stopped extends ExprEvalException {
        Stopped(Refusal why) {
            super(why.getMessage());
        }
    }

    /** The meter of the query in which a function is worked out. */
    static Meter of(FunctionEnv env) {
        return Optional.<Meter>ofNullable(env.getContext().get(SYMBOL)).orElseGet(Meter::new);
    }

    /** How to abort what runs from now on. */
    void abortBy(Runnable how) {
        abort = how;
    }

    /** From now on the query makes no more; the first reason counts. */
    void stop(Refusal why) {
        synchronized (this) {
            if (stop != null) {
                return;
            }
            stop = why;
        }
        abort.run();
    }

    /** Whether it was told to stop. */
    boolean isStopped() {
        return stop != null;
    }

    /** @throws Refusal if the query was told to stop */
    void check() {
        if (stop != null) {
            throw stop;
        }
    }

    /** Stops the query, since a function would make or take too much. @throws ExprEvalException always */
    void tooLarge(String line) {
        stop(new Refusal(Refusal.TOO_LARGE, line));
        goOn();
    }

    /** @throws ExprEvalException if the query was told to stop */
    void goOn() {
        if (stop != null) {
            throw new Stopped(stop);
        }
    }

    /**
     * Counts a text that a function is about to make. @param length characters. @throws ExprEvalException if that is
     * too many
     */
    void text(long length) {
        requireBearable(length);
        if (length > SHORT) {
            add(length);
        }
    }

    /** @param length characters of a text that is being made. @throws ExprEvalException if that is too many */
    void requireBearable(long length) {
        if (length > TEXT) {
            tooLarge("The query makes a text of more than " + TEXT + " characters.");
        }
    }

    /**
     * Counts characters that are added to what the query holds already. @throws ExprEvalException if they are too many
     */
    void add(long length) {
        goOn();
        made += length;
        if (made > ALL) {
            tooLarge("The query makes texts of more than " + ALL + " characters in all on its way.");
        }
    }
}
