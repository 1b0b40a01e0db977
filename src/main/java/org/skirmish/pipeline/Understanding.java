package org.skirmish.pipeline;

import java.util.List;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;

/** What is understood of one report: annotated, extracted, linked. */
@FunctionalInterface
public interface Understanding {

    /**
     * What the report says.
     *
     * @param notes what the report's reader had to say; they come first among the reading's issues
     */
    Understood of(Report report, List<Issue> notes);
}
