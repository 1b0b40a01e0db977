package org.skirmish.pipeline;

import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.Source;

/** What is done with the reports that the pipeline brings. */
@FunctionalInterface
public interface Taker {

    /** Whether the report, which can be read, is to be understood. */
    default boolean wants(Source source, Report report) {
        return true;
    }

    /** Takes a report that was understood; what it throws sets that report aside. */
    void take(Pipeline.Read read);

    /** Is told of each report that failed, after the user was. */
    default void failed(Source source, Issue reason) {}
}
