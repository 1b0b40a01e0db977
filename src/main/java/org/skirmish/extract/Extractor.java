package org.skirmish.extract;

import org.skirmish.annotate.AnnotatedReport;
import org.skirmish.model.Reading;

/** Reads what a parsed report tells. */
@FunctionalInterface
public interface Extractor {

    /** What was understood of the report; mentions are not linked yet. */
    Reading extract(AnnotatedReport report);
}
