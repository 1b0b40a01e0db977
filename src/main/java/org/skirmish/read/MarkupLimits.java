package org.skirmish.read;

/**
 * How large HTML and XML may be.
 *
 * @param maxTags how many tags a page may have, counted as signs "&lt;"
 * @param maxDepth how deep elements may be nested
 */
public record MarkupLimits(int maxTags, int maxDepth) {

    /** 80,000 tags, 400 levels: several times what the largest pages of news sites have. */
    public static final MarkupLimits DEFAULT = new MarkupLimits(80_000, 400);
}
