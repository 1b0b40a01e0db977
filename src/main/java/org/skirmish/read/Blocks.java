package org.skirmish.read;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.model.Block;
import org.skirmish.model.Span;

/** The blocks found so far of one text, in its order. */
final class Blocks {

    private final String text;
    private final List<Block> found = new ArrayList<>();

    Blocks(String text) {
        this.text = text;
    }

    /** Adds what lies between the offsets, without the white space at its ends; nothing if nothing is left. */
    void add(Block.Kind kind, int begin, int end) {
        Span span = trimmed(text, begin, end);
        if (span.begin() < span.end()) {
            found.add(new Block(kind, span));
        }
    }

    List<Block> all() {
        return found;
    }

    /** The span without white space, zero-width spaces and marks of direction at its ends. */
    static Span trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
