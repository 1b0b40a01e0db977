package org.skirmish.model;

/**
 * The sentence in which something stands, with a little of what is before and after it, as the Web Annotation quote
 * selector wants it.
 */
public record Evidence(Span span, String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    /**
     * The evidence that a span of a report makes, with up to 32 UTF-16 units on either side; no surrogate pair is cut.
     */
    public static Evidence of(Report report, Span span) {
        String text = report.text();
        int from = Math.max(0, span.begin() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        from = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
        return new Evidence(span, span.in(text), text.substring(from, span.begin()), text.substring(span.end(), to));
    }
}
