package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.gaps.NumberPlace;
import org.skirmish.extract.gaps.NumberPlaces;
import org.skirmish.extract.gaps.NumberScorer;
import org.skirmish.extract.gaps.Surroundings;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Evidence;
import org.skirmish.model.Mention;
import org.skirmish.model.NumberMention;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.model.Unmodelled;

/**
 * What was not understood: numbers that likely count people or things harmed and of which no claim was made, and
 * denials of acts.
 */
public final class Gaps {

    private static final List<String> VIOLENT =
            List.of("engagements.verb", "engagements.weakVerb", "engagements.noun", "harms.objectVerb", "harms.noun");

    private final NumberPlaces places;
    private final Surroundings surroundings;
    private final NumberScorer scorer;

    /** @param scorer which numbers likely count harm */
    public Gaps(WordLists words, NumberScorer scorer) {
        this.places = new NumberPlaces(words);
        this.surroundings = new Surroundings(words);
        this.scorer = scorer;
    }

    /** The sentences with such numbers, in the order of the text. */
    public List<Unmodelled> of(Report report, List<SentenceReading> told, List<FigureClaim> entries) {
        List<Unmodelled> gaps = new ArrayList<>();
        for (SentenceReading t : told) {
            List<NumberMention> missed = places.in(t.sentence(), i -> named(t, i)).stream()
                    .filter(p -> missed(t, p, entries))
                    .map(p -> new NumberMention(Mention.of(report, p.span()), p.bounds()))
                    .collect(Collectors.toCollection(ArrayList::new));
            deniedAct(t, entries)
                    .ifPresent(cue -> missed.add(new NumberMention(Mention.of(report, cue), Optional.empty())));
            if (!missed.isEmpty()) {
                gaps.add(new Unmodelled(Evidence.of(report, t.sentence().span()), missed));
            }
        }
        return gaps;
    }

    /**
     * The verb of a denial that somebody did an act of violence or had a part in it, where no figure was made of it:
     * "denied attacking the market".
     */
    private static Optional<Span> deniedAct(SentenceReading told, List<FigureClaim> entries) {
        boolean figure = entries.stream()
                .anyMatch(e -> e.told() == told && e.attribution().stance() == Attribution.Stance.DENIES);
        return told.speeches().stream()
                .filter(s -> s.stance() == Attribution.Stance.DENIES && !s.back() && !figure)
                .map(Speech::cue)
                .filter(cue -> violence(told, cue))
                .map(cue -> Sentence.span(cue))
                .findFirst();
    }

    private static boolean violence(SentenceReading told, IndexedWord cue) {
        return told.sentence().graph().descendants(cue).stream()
                .filter(w -> w.index() > cue.index())
                .anyMatch(w -> VIOLENT.stream().anyMatch(p -> Senses.has(w.backingLabel(), p)));
    }

    private boolean missed(SentenceReading told, NumberPlace place, List<FigureClaim> entries) {
        boolean claimed = entries.stream()
                .anyMatch(e -> e.told() == told && e.harm().count().wording().overlaps(place.span()));
        Set<String> signs = surroundings.of(place);
        if (dated(told, place.span())) {
            signs.add("in-date");
        }
        if (entries.stream().anyMatch(e -> e.told() == told)) {
            signs.add("claims-beside");
        }
        if (place.form() == NumberPlace.Form.NUMBER
                && entries.stream().anyMatch(e -> e.told() != told && same(e, place))) {
            signs.add("number-claimed-elsewhere");
        }
        double odds = scorer.logOdds(place, signs, claimed);
        return !claimed && odds > 0;
    }

    private static boolean same(FigureClaim entry, NumberPlace place) {
        Bounds said = entry.figure().bounds();
        return place.bounds()
                .filter(b -> b.min().equals(said.min())
                        || b.max().isPresent() && b.max().equals(said.max()))
                .isPresent();
    }

    /** Whether the token is one of a name: of a unit or a road. */
    private static boolean named(SentenceReading told, int place) {
        return told.groups().stream().anyMatch(g -> g.covers(place + 1))
                || told.places().stream().anyMatch(p -> p.from() <= place + 1 && place + 1 <= p.to());
    }

    private static boolean dated(SentenceReading told, Span span) {
        int begin = told.sentence().span().begin();
        return told.dates().stream().anyMatch(d -> new Span(begin + d.begin(), begin + d.end()).overlaps(span));
    }
}
