package org.skirmish.extract.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.AnnotatedReport;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.Extractor;
import org.skirmish.extract.claims.Confidence;
import org.skirmish.extract.claims.HarmFinder;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.claims.SpeechFinder;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.discourse.attribution.Denials;
import org.skirmish.extract.discourse.attribution.Disclaimers;
import org.skirmish.extract.discourse.attribution.Issuers;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.entity.Owners;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.EventLinking;
import org.skirmish.extract.discourse.event.Events;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.extract.discourse.event.LateArguments;
import org.skirmish.extract.discourse.event.Outcomes;
import org.skirmish.extract.discourse.event.Responsibilities;
import org.skirmish.extract.discourse.figure.FigureClaims;
import org.skirmish.extract.discourse.figure.Gaps;
import org.skirmish.extract.discourse.figure.MixedPeople;
import org.skirmish.extract.discourse.figure.Repeats;
import org.skirmish.extract.discourse.figure.Totals;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.discourse.place.Openings;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.discourse.time.Anchors;
import org.skirmish.extract.discourse.time.PostDays;
import org.skirmish.extract.discourse.time.SpeakingDays;
import org.skirmish.extract.discourse.time.TimeFocus;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.events.ActFinder;
import org.skirmish.extract.events.BlameFinder;
import org.skirmish.extract.events.EndingFinder;
import org.skirmish.extract.events.ResponsibilityFinder;
import org.skirmish.extract.gaps.NumberScorer;
import org.skirmish.extract.gaps.WeightedSigns;
import org.skirmish.extract.lexicon.Gerunds;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.PhraseBook;
import org.skirmish.extract.lexicon.ShotDead;
import org.skirmish.extract.lexicon.Telegrams;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.GroupNames;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.extract.mentions.Persons;
import org.skirmish.extract.mentions.PlaceFinder;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;
import org.skirmish.model.Engagement;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.model.Unmodelled;
import org.skirmish.vocabulary.Vocabulary;

/** Extracts by rules: first what each sentence tells by itself, then what the report tells as a whole. */
public final class RuleExtractor implements Extractor {

    private final Lexicon lexicon;
    private final GroupNames groupNames;
    private final PlaceFinder placeFinder;
    private final PlaceKnowledge places;
    private final DateFinder dateFinder = new DateFinder();
    private final ActFinder actFinder;
    private final HarmFinder harmFinder;
    private final SpeechFinder speechFinder;
    private final BlameFinder blameFinder;
    private final ResponsibilityFinder responsibilityFinder;
    private final EndingFinder endingFinder;
    private final Countries countries;
    private final Kinds kinds;
    private final Persons persons;
    private final WordLists words = new WordLists();
    private final Confidence confidence = new Confidence();
    private final Disclaimers disclaimers;
    private final PhraseBook totalling = PhraseBook.load("totals");
    private final Anchors anchors;
    private final Quiet quiet = new Quiet();
    private final Gaps gaps;

    /** Lists numbers without a claim by the weights of {@code rules/number-signs.tsv}. */
    public RuleExtractor(Vocabulary vocabulary, PlaceKnowledge places) {
        this(vocabulary, places, new WeightedSigns());
    }

    /** @param scorer which numbers without a claim are listed as not understood */
    public RuleExtractor(Vocabulary vocabulary, PlaceKnowledge places, NumberScorer scorer) {
        Modality modality = new Modality();
        this.places = places;
        this.persons = new Persons(places);
        this.lexicon = new Lexicon(vocabulary);
        this.groupNames = new GroupNames(vocabulary);
        this.placeFinder = new PlaceFinder(vocabulary, places);
        this.actFinder = new ActFinder(modality);
        this.harmFinder = new HarmFinder(modality, words);
        this.speechFinder = new SpeechFinder(vocabulary, words);
        this.blameFinder = new BlameFinder(modality);
        this.responsibilityFinder = new ResponsibilityFinder(modality);
        this.endingFinder = new EndingFinder(vocabulary, modality);
        this.countries = Countries.load(vocabulary);
        this.kinds = new Kinds(vocabulary);
        this.disclaimers = new Disclaimers(groupNames::known);
        this.anchors = new Anchors(vocabulary, dateFinder);
        this.gaps = new Gaps(words, scorer);
    }

    @Override
    public Reading extract(AnnotatedReport annotated) {
        Report report = annotated.report();
        List<SentenceReading> told = told(annotated);
        Countries here = countries.of(report.text(), settings(told));
        Lands lands = new Lands(told, here, places);
        Discourse discourse = discourse(report, told, here, lands);
        Events engagements = new Events(discourse);
        EventLinking news = new EventLinking(discourse, engagements);
        LateArguments additions = new LateArguments(discourse, engagements);
        Outcomes outcomes = new Outcomes(discourse, engagements);
        FigureClaims figures = new FigureClaims(report, discourse, engagements);
        Denials denials = new Denials(discourse.attributions(), words);
        Responsibilities responsibilities = new Responsibilities(report, discourse, engagements, responsibilityFinder);
        List<Attribution> attributions = new ArrayList<>();
        told.stream()
                .filter(t -> t.sentence().block().kind() == Block.Kind.TITLE)
                .forEach(discourse.place()::title);
        PostDays posts = PostDays.of(report, dateFinder);
        int before = 0;
        for (SentenceReading sentence : inOrderOfReading(told)) {
            int begin = sentence.sentence().span().begin();
            posts.begun(before, begin).ifPresent(discourse.time()::posted);
            before = begin;
            discourse.read(sentence);
        }
        discourse.timelines().end();
        for (SentenceReading sentence : inOrderOfReading(told)) {
            take(sentence, news, additions, figures, outcomes);
            boolean deedDenied = responsibilities.take(sentence);
            figures.add(deedDenied ? List.of() : denials.of(sentence, figures.wholes()));
            attributions.addAll(discourse.attributions().of(sentence));
        }
        Repeats.mark(figures.entries());
        disclaimers.mark(report.text(), told, figures.wholes());
        figures.verifyParts();
        List<Event> drafts = new DocumentEnd(discourse, here, lands).of(engagements.all(), figures.entries());
        return reading(report, told, drafts, figures, attributions, responsibilities);
    }

    /** What is known before the first sentence is read. */
    private Discourse discourse(Report report, List<SentenceReading> told, Countries here, Lands lands) {
        String text = report.text();
        Timelines times = new Timelines();
        PartyReader parties = new PartyReader(text, here, kinds.traits());
        Attributions speakers = new Attributions(
                text, parties, Issuers.of(report, told, groupNames, words), words, kinds.traits(), times);
        CampOpponents foes = CampOpponents.of(told, parties);
        Owners owners = new Owners(text, parties, kinds.traits());
        EntityFocus cast =
                new EntityFocus(text, parties, owners, speakers, kinds.traits(), foes, groupNames, lands, times);
        Optional<LocalDate> anchor =
                report.metadata().published().isPresent() ? Optional.empty() : anchors.of(report, told);
        TimeFocus days =
                new TimeFocus(dateFinder, text, words, report.metadata().published(), anchor, times);
        return new Discourse(
                text,
                kinds,
                words,
                cast,
                owners,
                new Arguments(cast, owners, kinds.traits(), lands, times),
                foes,
                speakers,
                new PlaceFocus(kinds.traits(), new Openings(lands, here), times),
                days,
                new Totals(text, totalling, times),
                times);
    }

    /** For each place named the countries that have one of its name. */
    private List<List<String>> settings(List<SentenceReading> told) {
        return told.stream()
                .flatMap(t -> t.places().stream())
                .filter(p -> p.rank() < 5)
                .map(p -> places.countries(p.place().name()))
                .filter(bearers -> !bearers.isEmpty())
                .toList();
    }

    /** The headline repeats what the body tells: it is read last. */
    private static List<SentenceReading> inOrderOfReading(List<SentenceReading> told) {
        List<SentenceReading> ordered = new ArrayList<>(told.stream()
                .filter(t -> t.sentence().block().kind() != Block.Kind.TITLE)
                .toList());
        told.stream()
                .filter(t -> t.sentence().block().kind() == Block.Kind.TITLE)
                .forEach(ordered::add);
        return ordered;
    }

    private static void take(
            SentenceReading told, EventLinking news, LateArguments additions, FigureClaims figures, Outcomes outcomes) {
        Block.Kind block = told.sentence().block().kind();
        List<Act> acts = new ArrayList<>();
        List<Event> drafts = new ArrayList<>();
        if (block == Block.Kind.PARAGRAPH || block == Block.Kind.CAPTION) {
            List<Act> ordered = new ArrayList<>(told.acts());
            ordered.sort(java.util.Comparator.comparing(a -> !a.definite()));
            for (Act act : ordered) {
                news.take(told, act, acts, drafts).ifPresent(d -> {
                    acts.add(act);
                    drafts.add(d);
                });
            }
        }
        additions.locate(told);
        figures.take(told, acts, drafts);
        additions.unclaimed(told);
        additions.blame(told);
        additions.join(told);
        outcomes.take(told, acts, drafts);
    }

    /** What a report once makes a place is one wherever it stands: the names are gathered first. */
    private List<SentenceReading> told(AnnotatedReport annotated) {
        String text = annotated.report().text();
        annotated.sentences().forEach(Gerunds::mend);
        annotated.sentences().forEach(ShotDead::mend);
        Telegrams telegrams = new Telegrams(words);
        annotated.sentences().forEach(telegrams::spell);
        annotated.sentences().forEach(s -> lexicon.mark(s.tokens()));
        annotated.sentences().forEach(telegrams::mend);
        List<List<GroupName>> called = groups(annotated.sentences(), text);
        Set<String> named = new HashSet<>();
        for (Sentence sentence : annotated.sentences()) {
            placeFinder
                    .in(sentence, text, called.get(sentence.index()))
                    .forEach(p -> named.add(p.place().name()));
        }
        List<List<String>> bearers =
                named.stream().sorted().map(places::countries).toList();
        List<List<GroupName>> groups =
                groupNames.ofLands(called, text, countries.of(text, bearers).mayBe(bearers));
        annotated.sentences().forEach(s -> groupNames.settle(s, groups.get(s.index())));
        PlaceFinder finder = placeFinder.knowing(named);
        return quiet.of(annotated.sentences().stream()
                .map(s -> told(s, text, groups.get(s.index()), finder))
                .toList());
    }

    /** The groups that each sentence names; the Sea of Azov is none. */
    private List<List<GroupName>> groups(List<Sentence> sentences, String text) {
        List<List<GroupName>> found = groupNames.in(sentences, text);
        return sentences.stream()
                .map(s -> found.get(s.index()).stream()
                        .filter(g -> !placeFinder.ofWater(s, g.from()))
                        .toList())
                .toList();
    }

    private SentenceReading told(Sentence sentence, String text, List<GroupName> groups, PlaceFinder finder) {
        List<Speech> speeches = speechFinder.in(sentence, groups);
        List<Span> speakers = speeches.stream()
                .flatMap(s -> s.source().stream())
                .map(s -> new NounPhrase(sentence, s).full())
                .toList();
        List<DateFinder.Found> dates =
                SpeakingDays.mark(sentence, dateFinder.find(sentence.printed(text)), speeches, words);
        List<Span> days = dates.stream()
                .map(d -> new Span(
                        sentence.span().begin() + d.begin(), sentence.span().begin() + d.end()))
                .toList();
        List<PlaceName> placesThere = finder.in(sentence, text, groups, speakers);
        return new SentenceReading(
                sentence,
                groups,
                placesThere,
                dates,
                actFinder.in(sentence, groups, days),
                harmFinder.in(sentence),
                speeches,
                blameFinder.in(sentence),
                endingFinder.in(sentence, groups, placesThere));
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
