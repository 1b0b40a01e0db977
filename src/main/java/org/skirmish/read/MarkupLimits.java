package org.skirmish.read;

/**
 * How large HTML and XML may be.
 *
 * @param maxBytes size of one page
 * @param maxDepth how deep elements may be nested
 * @param maxNodes how many elements and texts a page may have
 */
public record MarkupLimits(long maxBytes, int maxDepth, int maxNodes) {

    /** 8 MiB, 400 levels, 500,000 nodes: several times what the largest pages of news sites have. */
    public static final MarkupLimits DEFAULT = new MarkupLimits(8L << 20, 400, 500_000);
}
