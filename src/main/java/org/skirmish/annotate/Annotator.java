package org.skirmish.annotate;

import org.skirmish.model.Report;

/** Parses the sentences of a report. */
@FunctionalInterface
public interface Annotator {

    /**
     * The report with its sentences parsed.
     *
     * @throws AnnotationException if the parser gives up on it or takes longer than allowed
     */
    AnnotatedReport annotate(Report report);
}
