package org.skirmish.privacy;

import org.skirmish.model.Span;

/** Words that are not published, and of which class they are. */
public record PrivateWords(Span span, PrivateKind kind) implements Comparable<PrivateWords> {

    @Override
    public int compareTo(PrivateWords other) {
        return span.compareTo(other.span);
    }
}
