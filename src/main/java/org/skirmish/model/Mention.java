package org.skirmish.model;

/** Words of a report, with where they stand. */
public record Mention(Span span, String text) {

    /** The mention that a span of a report's text makes. */
    public static Mention of(Report report, Span span) {
        return new Mention(span, span.in(report.text()));
    }
}
