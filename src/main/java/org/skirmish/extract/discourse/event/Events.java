package org.skirmish.extract.discourse.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.model.Mention;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/** The engagements of which a report has told so far, and which of them it means where it goes on. */
public final class Events {

    /** So many sentences back an engagement is found again by its place. */
    private static final int FAR = 8;

    private final Discourse discourse;
    private final List<Event> drafts = new ArrayList<>();

    /** @param discourse what is in mind at each sentence of the report */
    public Events(Discourse discourse) {
        this.discourse = discourse;
    }

    /** All of them, in the order in which they were opened; a view that grows with the report. */
    public List<Event> all() {
        return Collections.unmodifiableList(drafts);
    }

    /** A new engagement, of which so far only its word and kind are told. */
    public Event open(Sentence sentence, Span word, EventKinds.Choice kind) {
        Event draft = new Event(sentence, new Mention(word, word.in(discourse.text())), kind);
        drafts.add(draft);
        return draft;
    }

    /** The engagement of which the report spoke last, if the sentence still belongs to it. */
    public Optional<Event> current(Sentence sentence) {
        return last(drafts.stream())
                .filter(d -> sentence.index() - d.last() <= EventCoreference.NEAR && inSection(d, sentence))
                .filter(d -> !discourse.place().movedSince(d, sentence));
    }

    /** The engagement of which the section spoke last and not too long ago, wherever the report is now. */
    public Optional<Event> latest(Sentence sentence) {
        return last(drafts.stream().filter(d -> within(d, sentence)));
    }

    /** The engagement last told of the place where the report is now. */
    public Optional<Event> here(Sentence sentence, Optional<When> when) {
        return last(drafts.stream()
                .filter(d -> within(d, sentence))
                .filter(d -> d.place().isPresent()
                        && PlaceFocus.agree(discourse.place().here(sentence), d.place()))
                .filter(d -> agree(d, when)));
    }

    /** When something was last told to happen at the very place of the engagement. */
    Optional<When> lastAt(Event draft, Sentence sentence) {
        return last(drafts.stream()
                        .filter(d -> d != draft
                                && inSection(d, sentence)
                                && d.when().isPresent()
                                && draft.place().isPresent())
                        .filter(d -> d.place()
                                .filter(p -> p.rank() < PlaceFocus.REGION
                                        && p.place()
                                                .name()
                                                .equals(draft.place()
                                                        .get()
                                                        .place()
                                                        .name()))
                                .isPresent()))
                .flatMap(Event::when);
    }

    /** Whether the engagement can have been at that time. */
    public boolean agree(Event draft, Optional<When> when) {
        return when.isEmpty()
                || draft.when().isEmpty()
                || discourse.time().agree(when.get(), draft.when().get());
    }

    private boolean within(Event draft, Sentence sentence) {
        return inSection(draft, sentence) && sentence.index() - draft.last() <= FAR;
    }

    private boolean inSection(Event draft, Sentence sentence) {
        return draft.last() >= discourse.place().opened(sentence);
    }

    private static Optional<Event> last(Stream<Event> drafts) {
        return drafts.max(Comparator.comparingInt(Event::last));
    }
}
