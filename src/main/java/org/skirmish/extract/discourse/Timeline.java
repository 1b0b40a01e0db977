package org.skirmish.extract.discourse;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.skirmish.annotate.Sentence;

/**
 * What a reader has in mind of one matter at each sentence: written once, in the order of reading, before any event is
 * read, and from then on only asked.
 */
public final class Timeline<S> {

    private final Map<Integer, S> kept = new HashMap<>();
    private final UnaryOperator<S> copy;
    private final S now;
    private boolean ended;

    /**
     * @param first what is in mind before the first sentence; it is changed as the report is read
     * @param copy of such a state, which later changes leave as it is
     */
    Timeline(S first, UnaryOperator<S> copy) {
        this.now = first;
        this.copy = copy;
    }

    /**
     * What is in mind now, to be changed.
     *
     * @throws IllegalStateException once the report is read to its end: what comes later changes no focus
     */
    public S now() {
        if (ended) {
            throw new IllegalStateException("the report is read to its end");
        }
        return now;
    }

    /** Keeps what is in mind as that of the sentence. */
    void keep(Sentence sentence) {
        kept.put(sentence.index(), copy.apply(now));
    }

    /** The report is read to its end. */
    void end() {
        ended = true;
    }

    /** What is in mind when the report is read to its end; nobody changes it. */
    public S whole() {
        return now;
    }

    /** What was in mind at the sentence; while the report is still being read, what is in mind now. */
    public S at(Sentence sentence) {
        return ended ? kept.get(sentence.index()) : now;
    }
}
