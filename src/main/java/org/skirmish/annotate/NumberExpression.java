package org.skirmish.annotate;

import java.util.Optional;
import org.skirmish.model.Bounds;

/**
 * A number found in a text.
 *
 * @param begin where it begins, with its words of bound
 * @param end where it ends
 * @param bounds the bounds that its words state; none where they fix none: "5/6/2023", "5 to 30,000"
 * @param use what its words are to the sentence
 * @param tailed whether words behind it bound it
 * @param kind the rule of the grammar that found it
 */
record NumberExpression(int begin, int end, Optional<Bounds> bounds, Use use, boolean tailed, String kind) {

    /** What a number is to the sentence in which it stands. */
    enum Use {
        /** It counts people or things. */
        COUNTS,
        /** It is one number, and counts nobody: a year, a share, a number that is put aside. */
        BARE,
        /** It is one word with what stands behind it, and tells a kind: "105 mm". */
        JOINED,
        /** Its words are no number: a day of the calendar in figures. */
        WORDS
    }

    /** The number with more words around it, and other bounds. */
    NumberExpression with(int begin, int end, Optional<Bounds> bounds) {
        return new NumberExpression(begin, end, bounds, use, tailed, kind);
    }

    /** The number with words behind it that bound it. */
    NumberExpression bounded(int end, Optional<Bounds> bounds) {
        return new NumberExpression(begin, end, bounds, use, true, kind);
    }

    /** The same number, of another use. */
    NumberExpression used(int end, Use use, String kind) {
        return new NumberExpression(begin, end, bounds, use, tailed, kind);
    }
}
