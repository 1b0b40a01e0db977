package org.skirmish.model;

/**
 * Turns UTF-16 offsets into Unicode code points, the unit of the Web Annotation and NIF standards. Built once a text; a
 * text without surrogates costs nothing.
 */
public final class CodePoints {

    private final String text;
    private final boolean plain;

    public CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** How many code points stand before the UTF-16 offset. */
    public int at(int offset) {
        return plain ? offset : text.codePointCount(0, offset);
    }
}
