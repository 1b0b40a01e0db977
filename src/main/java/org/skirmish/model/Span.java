package org.skirmish.model;

/** A stretch of a report's text: UTF-16 offsets, {@code begin} included, {@code end} not. */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    /** The words that this span covers in the text. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** The same without the characters that nobody sees: soft hyphens, zero-width spaces, marks of direction. */
    public String visibleIn(String text) {
        String words = in(text);
        return words.chars().anyMatch(c -> Character.getType(c) == Character.FORMAT)
                ? words.replaceAll("\\p{Cf}", "")
                : words;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
