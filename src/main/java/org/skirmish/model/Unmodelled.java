package org.skirmish.model;

import java.util.List;

/**
 * What was not understood of a sentence.
 *
 * @param sentence where it stands
 * @param numbers those of its numbers that likely count people or things harmed and that no claim took, in the order of
 *     the text, and behind them, without bounds, the verb by which somebody denies an act; at least one
 */
public record Unmodelled(Evidence sentence, List<NumberMention> numbers) {

    public Unmodelled {
        numbers = List.copyOf(numbers);
    }
}
