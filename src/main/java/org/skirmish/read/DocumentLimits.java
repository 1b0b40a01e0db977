package org.skirmish.read;

/**
 * How large a document may be that is no text: PDF, Word.
 *
 * @param maxBytes of the file; pictures make it large
 * @param maxPages of a PDF document
 * @param maxText bytes of the text of a Word document, with its marks, unpacked
 */
public record DocumentLimits(long maxBytes, int maxPages, long maxText) {

    /** 64 MiB, 2,000 pages, 64 MiB. */
    public static final DocumentLimits DEFAULT = new DocumentLimits(64L << 20, 2000, 64L << 20);
}
