package org.skirmish.model;

/** A part of a report that is read as a text of its own: no sentence crosses its borders. */
public record Block(Kind kind, Span span) {

    /**
     * What a block is to its report. Sentences are looked for in all but {@link #BYLINE}, {@link #DATELINE} and
     * {@link #BOILERPLATE}.
     */
    public enum Kind {
        TITLE,
        BYLINE,
        DATELINE,
        HEADING,
        PARAGRAPH,
        CAPTION,
        BOILERPLATE;

        /** Whether what is said in such a block counts as the report's own telling. */
        public boolean tells() {
            return this == TITLE || this == HEADING || this == PARAGRAPH || this == CAPTION;
        }
    }
}
