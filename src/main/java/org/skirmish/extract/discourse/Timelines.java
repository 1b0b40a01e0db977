package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.skirmish.annotate.Sentence;

/** All that is in mind from sentence to sentence of one report: what each focus writes while the report is read. */
public final class Timelines {

    private final List<Timeline<?>> all = new ArrayList<>();

    /** A timeline more; its arguments are those of {@link Timeline}. */
    public <S> Timeline<S> begin(S first, UnaryOperator<S> copy) {
        Timeline<S> timeline = new Timeline<>(first, copy);
        all.add(timeline);
        return timeline;
    }

    /** Keeps of each what is in mind as that of the sentence. */
    void keep(Sentence sentence) {
        all.forEach(t -> t.keep(sentence));
    }

    /** From here on nothing in mind changes. */
    void end() {
        all.forEach(Timeline::end);
    }
}
