package org.skirmish.read;

/**
 * How large a report may be.
 *
 * @param maxBytes size of the whole input
 * @param maxLine  length of one line, in UTF-16 units
 */
public record Limits(long maxBytes, int maxLine) {

    /** Enough for any article: 16 MiB, and paragraphs of 100,000 characters. */
    public static final Limits DEFAULT = new Limits(16L << 20, 100_000);
}
