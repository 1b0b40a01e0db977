package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.skirmish.extract.discourse.attribution.Denials;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.EventLinking;
import org.skirmish.extract.discourse.event.Events;
import org.skirmish.extract.discourse.event.LateArguments;
import org.skirmish.extract.discourse.event.Outcomes;
import org.skirmish.extract.discourse.event.Responsibilities;
import org.skirmish.extract.discourse.figure.FigureClaims;
import org.skirmish.extract.events.Act;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;

/**
 * Reads the events of a report and the figures told of them, sentence by sentence: each act and each harm goes to the
 * event that it belongs to.
 */
final class EventReader {

    private final EventLinking linking;
    private final LateArguments late;
    private final Outcomes outcomes;
    private final FigureClaims figures;
    private final Denials denials;
    private final Responsibilities responsibilities;
    private final Discourse discourse;

    /** @param events to which those of the report are added */
    EventReader(Discourse discourse, Events events, FigureClaims figures, Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
        this.discourse = discourse;
        this.linking = new EventLinking(discourse, events);
        this.late = new LateArguments(discourse, events);
        this.outcomes = new Outcomes(discourse, events);
        this.figures = figures;
        this.denials = new Denials(discourse.attributions(), discourse.words());
    }

    /** Reads all sentences in the order of reading; answers who states what in them. */
    List<Attribution> read(List<SentenceReading> told) {
        List<Attribution> attributions = new ArrayList<>();
        for (SentenceReading sentence : FocusReader.inOrderOfReading(told)) {
            take(sentence);
            boolean deedDenied = responsibilities.take(sentence);
            figures.add(deedDenied ? List.of() : denials.of(sentence, figures.wholes()));
            attributions.addAll(discourse.attributions().of(sentence));
        }
        return attributions;
    }

    /** The choices that were made. */
    List<Decision> decisions() {
        return linking.decisions();
    }

    private void take(SentenceReading told) {
        Block.Kind block = told.sentence().block().kind();
        List<Act> acts = new ArrayList<>();
        List<Event> drafts = new ArrayList<>();
        if (block == Block.Kind.PARAGRAPH || block == Block.Kind.CAPTION) {
            List<Act> ordered = new ArrayList<>(told.acts());
            ordered.sort(Comparator.comparing(a -> !a.definite()));
            for (Act act : ordered) {
                linking.take(told, act, acts, drafts).ifPresent(d -> {
                    acts.add(act);
                    drafts.add(d);
                });
            }
        }
        late.locate(told);
        figures.take(told, acts, drafts);
        late.unclaimed(told);
        late.blame(told);
        late.join(told);
        outcomes.take(told, acts, drafts);
    }
}
