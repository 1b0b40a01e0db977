package org.skirmish.read;

/**
 * How large an input may be.
 *
 * @param maxBytes size of one report, as a file or as a part of a collection, once unpacked
 * @param maxLine length of one line or paragraph, in UTF-16 units
 * @param maxLines how many lines or paragraphs a report may have
 */
public record Limits(
        long maxBytes,
        int maxLine,
        int maxLines,
        CollectionLimits collections,
        MarkupLimits markup,
        DocumentLimits documents) {

    /** How many bytes an input of that kind may have that holds one report. */
    public long maxBytes(Kind kind) {
        return kind.isDocument() ? documents.maxBytes() : maxBytes;
    }

    /** Enough for any article: 8 MiB, and 50,000 paragraphs of 100,000 characters at most. */
    public static final Limits DEFAULT = new Limits(8L << 20, 100_000);

    /** These limits of one report, with the usual ones of lines, collections, markup and documents. */
    public Limits(long maxBytes, int maxLine) {
        this(maxBytes, maxLine, 50_000, CollectionLimits.DEFAULT, MarkupLimits.DEFAULT, DocumentLimits.DEFAULT);
    }
}
