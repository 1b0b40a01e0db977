package org.skirmish.rdf;

import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** Blanks what must not be published in the words of a report that are quoted in its graph; positions stay as they are. */
@FunctionalInterface
public interface Redactor {

    /** Quotes as the report has it. */
    Redactor NONE = (report, span) -> span.in(report.text());

    /** The words of the report in the span, with the names of private persons replaced; a name that is cut by the span's border counts too. */
    String redact(Report report, Span span);
}
