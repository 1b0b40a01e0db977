package org.skirmish.cli;

import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.Source;

/** What a command does with the reports that the pipeline brings. */
@FunctionalInterface
interface Taker {

    /** Whether the report, which can be read, is to be understood. */
    default boolean wants(Source source, Report report) {
        return true;
    }

    void take(Pipeline.Read read);

    /** Is told of each report that failed, after the user was. */
    default void failed(Source source, Issue reason) {}
}
