package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.annotate.AnnotatedReport;
import org.skirmish.extract.Extractor;
import org.skirmish.extract.claims.Confidence;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.discourse.attribution.Disclaimers;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.extract.discourse.event.Responsibilities;
import org.skirmish.extract.discourse.figure.Corrections;
import org.skirmish.extract.discourse.figure.FigureClaims;
import org.skirmish.extract.discourse.figure.Gaps;
import org.skirmish.extract.discourse.figure.MixedPeople;
import org.skirmish.extract.events.ResponsibilityFinder;
import org.skirmish.extract.gaps.NumberScorer;
import org.skirmish.extract.gaps.WeightedSigns;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.GroupNames;
import org.skirmish.extract.mentions.Persons;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.model.Attribution;
import org.skirmish.model.Engagement;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Unmodelled;
import org.skirmish.vocabulary.Vocabulary;

/** Extracts by rules: first what each sentence tells by itself, then what the report tells as a whole. */
public final class RuleExtractor implements Extractor {

    private final List<Pass> passes;
    private final Persons persons;
    private final Confidence confidence = new Confidence();
    private final Gaps gaps;

    /** Lists numbers without a claim by the weights of {@code rules/number-signs.tsv}. */
    public RuleExtractor(Vocabulary vocabulary, PlaceKnowledge places) {
        this(vocabulary, places, new WeightedSigns(), Set.of());
    }

    /** @param scorer which numbers without a claim are listed as not understood */
    public RuleExtractor(Vocabulary vocabulary, PlaceKnowledge places, NumberScorer scorer) {
        this(vocabulary, places, scorer, Set.of());
    }

    /**
     * An extractor that leaves passes out, to measure what they do.
     *
     * @param without ids of passes
     * @throws IllegalArgumentException if one of them is unknown, or nothing can be read without it
     */
    public RuleExtractor(Vocabulary vocabulary, PlaceKnowledge places, NumberScorer scorer, Set<String> without) {
        WordLists words = new WordLists();
        DateFinder dates = new DateFinder();
        GroupNames groups = new GroupNames(vocabulary);
        Countries countries = Countries.load(vocabulary);
        Kinds kinds = new Kinds(vocabulary);
        this.persons = new Persons(places);
        this.gaps = new Gaps(words, scorer);
        this.passes = chosen(
                new Passes(
                                new SentenceReader(vocabulary, places, groups, dates, countries, words),
                                new FocusReader(vocabulary, groups, dates, words, kinds),
                                countries,
                                places,
                                kinds,
                                new Disclaimers(groups::known),
                                new Corrections(words),
                                new ResponsibilityFinder(new Modality()))
                        .all(),
                without);
    }

    private static List<Pass> chosen(List<Pass> all, Set<String> without) {
        List<String> optional =
                all.stream().filter(Pass::optional).map(Pass::id).toList();
        without.stream().filter(id -> !optional.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "'" + id + "' is no pass that can be left out: " + String.join(", ", optional));
        });
        return all.stream().filter(p -> !without.contains(p.id())).toList();
    }

    /** The passes that it runs, in their order. */
    List<Pass> passes() {
        return passes;
    }

    @Override
    public Reading extract(AnnotatedReport annotated) {
        Findings found = new Findings(annotated);
        passes.forEach(found::run);
        return reading(
                annotated.report(),
                found.of(Layer.SENTENCES),
                found.of(Layer.ENGAGEMENTS),
                found.of(Layer.FIGURES),
                found.of(Layer.ATTRIBUTIONS),
                found.of(Layer.RESPONSIBILITIES));
    }

    /** What was chosen among others while the report was read, and why, in the order of reading. */
    public List<Decision> decisions(AnnotatedReport annotated) {
        Findings found = new Findings(annotated);
        passes.forEach(found::run);
        return found.of(Layer.DECISIONS);
    }

    private Reading reading(
            Report report,
            List<SentenceReading> told,
            List<Event> drafts,
            FigureClaims figures,
            List<Attribution> attributions,
            Responsibilities responsibilities) {
        Map<Event, Engagement> finished = new HashMap<>();
        List<Engagement> all = new ArrayList<>();
        for (Event draft : drafts) {
            Engagement engagement = draft.finish(report);
            finished.put(draft, engagement);
            all.add(engagement);
        }
        List<Unmodelled> unmodelled = gaps.of(report, told, figures.entries());
        return new Reading(
                report,
                all,
                MixedPeople.apart(figures.claims(d -> finished.get(d).id(), h -> confidence.of(h.rule()))),
                attributions,
                unmodelled,
                persons.in(
                        report.text(),
                        told.stream()
                                .map(t -> new Persons.Named(t.sentence(), t.groups(), t.places()))
                                .toList()),
                List.of(),
                responsibilities.all(finished));
    }
}
