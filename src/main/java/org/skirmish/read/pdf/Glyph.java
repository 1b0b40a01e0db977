package org.skirmish.read.pdf;

/**
 * A letter, or several that are one sign, as it stands on a page.
 *
 * @param x its left edge, in points from that of the page
 * @param y the line on which it stands, in points from the upper edge of the page
 * @param width in points
 * @param size of its font, in points
 */
record Glyph(String text, float x, float y, float width, float size) {

    float end() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
