package org.skirmish.extract.gaps;

import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Bounds;
import org.skirmish.model.Span;

/**
 * Where a sentence may count something.
 *
 * @param from place of its first token, from 0
 * @param head place of the noun that is counted; that of the number itself where there is none
 * @param bounds what it says in numbers, where that could be read
 */
public record NumberPlace(Sentence sentence, int from, int head, Form form, Optional<Bounds> bounds) {

    /** How something is counted. */
    public enum Form {
        /** By a number: "nine", "at least 20", "dozens". */
        NUMBER,
        /** By digits that are no number as far as the program reads them: "12.000", "40k". */
        UNREAD,
        /** By a noun in the singular: "a soldier", "the driver". */
        ONE,
        /** By a word for nobody: "no soldier", "none". */
        NONE
    }

    /** The words that count: the number; with its noun, where an article stands for the number. */
    public Span span() {
        Span first = Sentence.span(sentence.tokens().get(from));
        return form == Form.ONE ? first.cover(Sentence.span(sentence.tokens().get(head))) : first;
    }
}
