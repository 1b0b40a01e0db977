package org.skirmish.extract.discourse;

import static org.skirmish.extract.discourse.Layer.ATTRIBUTIONS;
import static org.skirmish.extract.discourse.Layer.CAMPS;
import static org.skirmish.extract.discourse.Layer.CORRECTIONS;
import static org.skirmish.extract.discourse.Layer.DECISIONS;
import static org.skirmish.extract.discourse.Layer.ENGAGEMENTS;
import static org.skirmish.extract.discourse.Layer.EVENTS;
import static org.skirmish.extract.discourse.Layer.FIGURES;
import static org.skirmish.extract.discourse.Layer.FOCUS;
import static org.skirmish.extract.discourse.Layer.IMPLICIT;
import static org.skirmish.extract.discourse.Layer.KINDS;
import static org.skirmish.extract.discourse.Layer.LANDS;
import static org.skirmish.extract.discourse.Layer.REPETITIONS;
import static org.skirmish.extract.discourse.Layer.RESPONSIBILITIES;
import static org.skirmish.extract.discourse.Layer.ROLES;
import static org.skirmish.extract.discourse.Layer.SENTENCES;
import static org.skirmish.extract.discourse.Layer.SETTING;
import static org.skirmish.extract.discourse.Layer.SIDES;
import static org.skirmish.extract.discourse.Layer.VERIFICATION;
import static org.skirmish.extract.discourse.Layer.VICTIMS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.skirmish.annotate.AnnotatedReport;
import org.skirmish.extract.discourse.attribution.Disclaimers;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.Events;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.extract.discourse.event.Responsibilities;
import org.skirmish.extract.discourse.figure.Corrections;
import org.skirmish.extract.discourse.figure.FigureClaims;
import org.skirmish.extract.discourse.figure.Repeats;
import org.skirmish.extract.discourse.implicit.Bystanders;
import org.skirmish.extract.discourse.implicit.EarlierShooters;
import org.skirmish.extract.discourse.implicit.ImplicitSides;
import org.skirmish.extract.discourse.implicit.ImplicitVictims;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.events.ResponsibilityFinder;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.model.Participant;
import org.skirmish.model.Report;

/** The passes over a report, in their order: the table of contents of this package. */
final class Passes {

    private final SentenceReader sentences;
    private final FocusReader focus;
    private final Countries countries;
    private final PlaceKnowledge places;
    private final Kinds kinds;
    private final Disclaimers disclaimers;
    private final Corrections corrections;
    private final ResponsibilityFinder responsible;
    private final Bystanders bystanders;
    private final ImplicitVictims victims;

    /** @param places what is known of places by their names */
    Passes(
            SentenceReader sentences,
            FocusReader focus,
            Countries countries,
            PlaceKnowledge places,
            Kinds kinds,
            Disclaimers disclaimers,
            Corrections corrections,
            ResponsibilityFinder responsible) {
        this.sentences = sentences;
        this.focus = focus;
        this.countries = countries;
        this.places = places;
        this.kinds = kinds;
        this.disclaimers = disclaimers;
        this.corrections = corrections;
        this.responsible = responsible;
        this.bystanders = new Bystanders(kinds);
        this.victims = new ImplicitVictims(kinds);
    }

    /** All of them; each reads only what one before it wrote. */
    List<Pass> all() {
        return List.of(
                pass("sentences", "What does each sentence tell by itself?", Set.of(), Set.of(SENTENCES), this::read),
                pass("setting", "In which country is it?", Set.of(SENTENCES), Set.of(SETTING, LANDS), this::set),
                pass(
                        "focus",
                        "Who, by whom, where and when is each sentence about?",
                        Set.of(SENTENCES, SETTING, LANDS),
                        Set.of(FOCUS),
                        this::focus),
                pass(
                        "events",
                        "To which event do each act, figure and accusation belong?",
                        Set.of(SENTENCES, FOCUS),
                        Set.of(EVENTS, FIGURES, ATTRIBUTIONS, RESPONSIBILITIES, DECISIONS),
                        this::events),
                end(
                        "figures.repetitions",
                        "Which figures tell nothing new?",
                        Set.of(FIGURES),
                        REPETITIONS,
                        f -> Repeats.mark(f.of(FIGURES).entries())),
                end(
                        "figures.verification",
                        "Which figures does the report say nobody could check?",
                        Set.of(SENTENCES, FIGURES),
                        VERIFICATION,
                        this::verify),
                new Pass(
                        "figures.corrections",
                        "Which figures does the report take back?",
                        Set.of(SENTENCES, FIGURES, VERIFICATION),
                        Set.of(CORRECTIONS),
                        true,
                        this::correct),
                sides("sides.by-word", "Who is called by having attacked?", ROLES, (f, e) -> implicit(f)
                        .byWord(e)),
                event("kinds.settled", "What kind is it, now that all is told?", KINDS, kinds::settle),
                sides(
                        "sides.alliance-member",
                        "Who are the members of an alliance that took part?",
                        SIDES,
                        (f, e) -> f.of(FOCUS).entities().alliances().join(e)),
                event("sides.doubles", "Who is told twice, by name and as the fallen?", SIDES, e -> e.company()
                        .dropDoubles()),
                event("sides.bystanders", "Which civilians only stood by?", SIDES, bystanders::drop),
                event("sides.sufferers", "Who are civilians, since they merely suffered?", VICTIMS, victims::infer),
                sides("sides.opponents", "Who fought where no side is told?", IMPLICIT, (f, e) -> implicit(f)
                        .opponents(e)),
                sides("sides.side", "Who is the side that is left to the reader?", IMPLICIT, (f, e) -> implicit(f)
                        .side(e)),
                event("sides.settlement", "Who lives where shells and bombs fell?", VICTIMS, victims::settled),
                sides("sides.target", "At whom were the aircraft sent?", IMPLICIT, (f, e) -> implicit(f)
                        .target(e)),
                event("sides.crews", "Which weapons are nobody's?", SIDES, bystanders::dropCrews),
                event(
                        "sides.unknown",
                        "Who is no side, since nothing is known of him?",
                        SIDES,
                        bystanders::dropUnknown),
                new Pass(
                        "camps.abroad",
                        "Whose forces are they where it was?",
                        Set.of(SETTING, LANDS, FOCUS, EVENTS, FIGURES),
                        Set.of(CAMPS),
                        true,
                        this::abroad),
                pass(
                        "engagements",
                        "Of which other places was the same told?",
                        Set.of(EVENTS),
                        Set.of(ENGAGEMENTS),
                        this::elsewhere));
    }

    private static Pass pass(
            String id, String question, Set<Layer<?>> reads, Set<Layer<?>> writes, Consumer<Findings> work) {
        return new Pass(id, question, reads, writes, false, work);
    }

    private static Pass end(String id, String question, Set<Layer<?>> reads, Layer<?> writes, Consumer<Findings> work) {
        return new Pass(id, question, reads, Set.of(writes), true, work);
    }

    /** A pass that asks the same of each event by itself, in the order in which they were told. */
    private static Pass event(String id, String question, Layer<?> writes, Consumer<Event> work) {
        return end(id, question, Set.of(EVENTS), writes, f -> f.of(EVENTS).all().forEach(work));
    }

    /** The same by what the rest of the report tells. */
    private static Pass sides(String id, String question, Layer<?> writes, BiConsumer<Findings, Event> work) {
        return end(id, question, Set.of(FOCUS, LANDS, EVENTS), writes, f -> f.of(EVENTS)
                .all()
                .forEach(e -> work.accept(f, e)));
    }

    private void read(Findings found) {
        found.write(SENTENCES, sentences.read(found.report()));
    }

    private void set(Findings found) {
        List<SentenceReading> told = found.of(SENTENCES);
        List<List<String>> bearers = told.stream()
                .flatMap(t -> t.places().stream())
                .filter(p -> p.rank() < 5)
                .map(p -> places.countries(p.place().name()))
                .filter(b -> !b.isEmpty())
                .toList();
        Countries here = countries.of(found.report().report().text(), bearers);
        found.write(SETTING, here);
        found.write(LANDS, new Lands(told, here, places));
    }

    private void focus(Findings found) {
        Report report = found.report().report();
        found.write(FOCUS, focus.read(report, found.of(SENTENCES), found.of(SETTING), found.of(LANDS)));
    }

    private void events(Findings found) {
        Discourse discourse = found.of(FOCUS);
        Events events = new Events(discourse);
        FigureClaims figures = new FigureClaims(found.report().report(), discourse, events);
        Responsibilities charges = new Responsibilities(found.report().report(), discourse, events, responsible);
        EventReader reader = new EventReader(discourse, events, figures, charges);
        found.write(ATTRIBUTIONS, reader.read(found.of(SENTENCES)));
        found.write(RESPONSIBILITIES, charges);
        found.write(DECISIONS, reader.decisions());
        found.write(EVENTS, events);
        found.write(FIGURES, figures);
    }

    private void verify(Findings found) {
        AnnotatedReport report = found.report();
        disclaimers.mark(
                report.report().text(), found.of(SENTENCES), found.of(FIGURES).wholes());
        found.of(FIGURES).verifyParts();
    }

    private void correct(Findings found) {
        corrections.mark(found.report().report(), found.of(SENTENCES), found.of(FIGURES));
    }

    private ImplicitSides implicit(Findings found) {
        return new ImplicitSides(
                found.of(FOCUS).entities().fighters(),
                new EarlierShooters(found.of(EVENTS).all(), found.of(LANDS)),
                kinds);
    }

    private void abroad(Findings found) {
        List<Event> events = found.of(EVENTS).all();
        Abroad abroad = new Abroad(
                found.of(SETTING),
                found.of(LANDS),
                Stream.concat(
                        found.of(FOCUS).entities().fighters().all(),
                        events.stream()
                                .flatMap(e -> e.company().participants().stream())
                                .map(Participant::party)));
        events.forEach(abroad::turn);
        found.of(FIGURES).entries().forEach(c -> c.event()
                .flatMap(e -> abroad.turned(e, c.figure().victims()))
                .ifPresent(c::victims));
    }

    private void elsewhere(Findings found) {
        List<Event> all = new ArrayList<>(found.of(EVENTS).all());
        found.of(EVENTS).all().forEach(e -> all.addAll(e.elsewhere()));
        found.write(ENGAGEMENTS, all);
    }
}
