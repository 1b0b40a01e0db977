package org.skirmish.read.html;

import org.skirmish.model.Block;

/** A part of an article: what it is, and its words on one line, without invisible characters. */
public record Part(Block.Kind kind, String words) {

    /** A part of these words, cleaned. */
    public static Part of(Block.Kind kind, String words) {
        return new Part(kind, Words.clean(words));
    }
}
