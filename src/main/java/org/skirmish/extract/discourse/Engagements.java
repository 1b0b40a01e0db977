package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Mention;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/** The engagements of which a report has told so far, and which of them it means where it goes on. */
final class Engagements {

    /** So many sentences back an engagement is found again by its place. */
    private static final int FAR = 8;

    private final Memory memory;
    private final List<Draft> drafts = new ArrayList<>();

    Engagements(Memory memory) {
        this.memory = memory;
    }

    /** All of them, in the order in which they were opened; a view that grows with the report. */
    List<Draft> all() {
        return Collections.unmodifiableList(drafts);
    }

    /** A new engagement, of which so far only its word and kind are told. */
    Draft open(Sentence sentence, Span word, Chooser.Choice kind) {
        Draft draft = new Draft(sentence, new Mention(word, word.in(memory.text())), kind);
        drafts.add(draft);
        return draft;
    }

    /** The engagement of which the report spoke last, if the sentence still belongs to it. */
    Optional<Draft> current(Sentence sentence) {
        return last(drafts.stream())
                .filter(d -> sentence.index() - d.last() <= Sameness.NEAR && inSection(d, sentence))
                .filter(d -> !memory.scene().movedSince(d, sentence));
    }

    /** The engagement of which the section spoke last and not too long ago, wherever the report is now. */
    Optional<Draft> latest(Sentence sentence) {
        return last(drafts.stream().filter(d -> within(d, sentence)));
    }

    /** The engagement last told of the place where the report is now. */
    Optional<Draft> here(Sentence sentence, Optional<When> when) {
        return last(drafts.stream()
                .filter(d -> within(d, sentence))
                .filter(d -> d.place().isPresent() && Scene.agree(memory.scene().here(sentence), d.place()))
                .filter(d -> agree(d, when)));
    }

    /** When something was last told to happen at the very place of the engagement. */
    Optional<When> lastAt(Draft draft, Sentence sentence) {
        return last(drafts.stream()
                        .filter(d -> d != draft
                                && inSection(d, sentence)
                                && d.when().isPresent()
                                && draft.place().isPresent())
                        .filter(d -> d.place()
                                .filter(p -> p.rank() < Scene.REGION
                                        && p.place()
                                                .name()
                                                .equals(draft.place()
                                                        .get()
                                                        .place()
                                                        .name()))
                                .isPresent()))
                .flatMap(Draft::when);
    }

    /** Whether the engagement can have been at that time. */
    boolean agree(Draft draft, Optional<When> when) {
        return when.isEmpty()
                || draft.when().isEmpty()
                || memory.days().agree(when.get(), draft.when().get());
    }

    private boolean within(Draft draft, Sentence sentence) {
        return inSection(draft, sentence) && sentence.index() - draft.last() <= FAR;
    }

    private boolean inSection(Draft draft, Sentence sentence) {
        return draft.last() >= memory.scene().opened(sentence);
    }

    private static Optional<Draft> last(Stream<Draft> drafts) {
        return drafts.max(Comparator.comparingInt(Draft::last));
    }
}
