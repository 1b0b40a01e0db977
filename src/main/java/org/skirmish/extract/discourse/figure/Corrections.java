package org.skirmish.extract.discourse.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.extract.claims.Count;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.figure.CorrectionNotes.Note;
import org.skirmish.extract.gaps.NumberPlace;
import org.skirmish.extract.gaps.NumberPlaces;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Figure;
import org.skirmish.model.Mention;
import org.skirmish.model.Report;

/**
 * Takes back the figures that a report says it had wrong: each gets the report itself as speaker, who retracts it, and
 * points at the figure that stands in its place, if the report tells one.
 */
public final class Corrections {

    /** The pass, as claims that it makes name it. */
    static final String RULE = "figures.corrections";

    private final CorrectionNotes notes = new CorrectionNotes();
    private final NumberPlaces numbers;

    public Corrections(WordLists words) {
        this.numbers = new NumberPlaces(words);
    }

    /** Goes through the notes of the report, and adds to the figures those that only a note tells. */
    public void mark(Report report, List<SentenceReading> told, FigureClaims figures) {
        for (Note note : notes.in(report.text(), told)) {
            new Marking(report, note, figures).run();
        }
    }

    /** The work on one note. */
    private final class Marking {

        private final Report report;
        private final Note note;
        private final FigureClaims figures;
        private final List<FigureClaim> wrong = new ArrayList<>();
        private final List<NumberPlace> bare = new ArrayList<>();
        private final List<NumberPlace> right = new ArrayList<>();

        Marking(Report report, Note note, FigureClaims figures) {
            this.report = report;
            this.note = note;
            this.figures = figures;
        }

        void run() {
            note.sentences().forEach(this::sort);
            own();
            List<FigureClaim> made =
                    bare.stream().flatMap(place -> made(place).stream()).toList();
            wrong.forEach(claim -> claim.retracted(replacement(claim)));
            figures.add(made);
        }

        /**
         * Which of the sentence's numbers are taken back, and which stand: where words take some back by themselves the
         * others stand.
         */
        private void sort(SentenceReading told) {
            String text = report.text();
            boolean own = notes.speaksOfIt(text, told) || told.speeches().isEmpty();
            List<NumberPlace> places = numbers.in(told.sentence(), i -> false);
            List<NumberPlace> taken = places.stream()
                    .filter(place -> own && notes.takesBack(text, told.sentence(), place.span()))
                    .toList();
            boolean old = taken.isEmpty() && notes.tellsOld(text, told);
            for (NumberPlace place : places) {
                Optional<FigureClaim> entry = entries(told)
                        .filter(e -> e.harm().count().wording().overlaps(place.span()))
                        .findFirst();
                boolean said = old
                        && (entry.isPresent() || notes.gives(text, told.sentence(), place.span()))
                        && !notes.letsStand(text, told.sentence(), place.span());
                if (said || taken.contains(place)) {
                    entry.ifPresentOrElse(wrong::add, () -> bare.add(place));
                } else {
                    right.add(place);
                }
            }
        }

        private Stream<FigureClaim> entries(SentenceReading told) {
            return figures.entries().stream().filter(e -> e.told() == told);
        }

        /** What else the note tells, the report tells. */
        private void own() {
            figures.entries().stream()
                    .filter(e -> note.has(e.told()) && !wrong.contains(e))
                    .filter(e -> e.attribution()
                            .source()
                            .filter(s -> notes.isSelf(s.name()))
                            .isPresent())
                    .forEach(e -> e.by(Attribution.outlet()));
        }

        /** A claim for a number without a harm of its own: that of the figure which it gave way to. */
        private Optional<FigureClaim> made(NumberPlace place) {
            Set<String> named = notes.measures(report.text(), note);
            Optional<Bounds> bounds = place.bounds().or(() -> digits(place));
            Optional<FigureClaim> instead = right.stream()
                    .flatMap(number -> standing()
                            .filter(e -> isOf(e, named)
                                    && number.bounds()
                                            .equals(Optional.of(e.figure().bounds()))))
                    .findFirst()
                    .or(() -> only(standing()
                            .filter(e -> named.contains(e.figure().measure()))
                            .toList()));
            return bounds.isEmpty() ? Optional.empty() : instead.map(e -> made(place, bounds.get(), e));
        }

        /** Of a number that its words put aside ("instead of 21"), which is read as none: what its digits say. */
        private Optional<Bounds> digits(NumberPlace place) {
            String digits = place.span().in(report.text()).replace(",", "");
            return digits.matches("\\d{1,7}") ? Optional.of(Bounds.exactly(Long.parseLong(digits))) : Optional.empty();
        }

        private boolean isOf(FigureClaim entry, Set<String> named) {
            return named.isEmpty() || named.contains(entry.figure().measure());
        }

        private FigureClaim made(NumberPlace place, Bounds bounds, FigureClaim instead) {
            SentenceReading told = note.sentences().stream()
                    .filter(each -> each.sentence().equals(place.sentence()))
                    .findFirst()
                    .orElseThrow();
            Harm like = instead.harm();
            Count count = new Count(bounds, Optional.empty(), place.span(), false, false);
            Harm harm = new Harm(
                    place.sentence(),
                    RULE,
                    instead.figure().measure(),
                    like.word(),
                    count,
                    like.victims(),
                    like.agent(),
                    like.loser(),
                    like.thing(),
                    like.total(),
                    true,
                    like.alone());
            Figure figure = new Figure(
                    instead.figure().measure(),
                    bounds,
                    instead.figure().victims(),
                    instead.figure().object(),
                    Mention.of(report, place.span()));
            FigureClaim claim =
                    new FigureClaim(told, harm, instead.event(), figure, Attribution.outlet(), instead.total());
            claim.retracted(Optional.of(instead));
            return claim;
        }

        /** Figures that the report states: those of the report itself before those of the note. */
        private Stream<FigureClaim> standing() {
            List<FigureClaim> asserted = figures.entries().stream()
                    .filter(e -> !e.repeated()
                            && !e.isPart()
                            && !wrong.contains(e)
                            && e.attribution().stance() == Attribution.Stance.ASSERTS)
                    .toList();
            return Stream.concat(
                    asserted.stream().filter(e -> !note.has(e.told())),
                    asserted.stream().filter(e -> note.has(e.told())));
        }

        /**
         * What stands in the place of a figure: one of the same harm with a number that the note lets stand; else the
         * one that the note itself tells of that harm; else the only one that the report tells.
         */
        private Optional<FigureClaim> replacement(FigureClaim claim) {
            List<FigureClaim> alike = standing()
                    .filter(e -> e.figure().measure().equals(claim.figure().measure())
                            && !e.figure().bounds().equals(claim.figure().bounds()))
                    .toList();
            return right.stream()
                    .flatMap(number -> alike.stream().filter(e -> number.bounds()
                            .equals(Optional.of(e.figure().bounds()))))
                    .findFirst()
                    .or(() ->
                            only(alike.stream().filter(e -> note.has(e.told())).toList()))
                    .or(() -> only(alike))
                    .or(() -> only(alike.stream()
                            .filter(e -> e.figure().victims().camp()
                                    == claim.figure().victims().camp())
                            .toList()));
        }

        /** The first of them, if all state one number. */
        private static Optional<FigureClaim> only(List<FigureClaim> all) {
            return all.stream().map(e -> e.figure().bounds()).distinct().count() == 1
                    ? Optional.of(all.get(0))
                    : Optional.empty();
        }
    }
}
