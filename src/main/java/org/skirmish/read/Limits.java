package org.skirmish.read;

/**
 * How large an input may be.
 *
 * @param maxBytes size of one report, as a file or as a part of a collection, once unpacked
 * @param maxLine  length of one line or paragraph, in UTF-16 units
 */
public record Limits(long maxBytes, int maxLine, CollectionLimits collections, MarkupLimits markup) {

    /** Enough for any article: 16 MiB, and paragraphs of 100,000 characters. */
    public static final Limits DEFAULT = new Limits(16L << 20, 100_000);

    /** These limits of one report, with the usual ones of collections and markup. */
    public Limits(long maxBytes, int maxLine) {
        this(maxBytes, maxLine, CollectionLimits.DEFAULT, MarkupLimits.DEFAULT);
    }
}
