package org.skirmish.pipeline;

import org.skirmish.model.Issue;

/** Is told how work on many reports goes on: what there is to say of one, what failed, how far it has come. */
public interface Monitor {

    /** Something the user should know, which does not end the work. */
    void problem(Issue issue);

    /** Tells why work on the subject failed; answers what it told. */
    default Issue failed(String subject, Throwable fault) {
        Issue told = Problems.issue(subject, fault);
        problem(told);
        return told;
    }

    /** Work of that many steps begins; to be closed when it is done. */
    default Progress progress(String task, long steps) {
        return () -> {};
    }

    /** How far some work has come. */
    @FunctionalInterface
    interface Progress extends AutoCloseable {

        /** One step more is done. */
        void step();

        @Override
        default void close() {}
    }
}
