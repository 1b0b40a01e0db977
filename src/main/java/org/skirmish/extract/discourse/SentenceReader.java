package org.skirmish.extract.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.annotate.AnnotatedReport;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.HarmFinder;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.claims.SpeechFinder;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.dealing.DealtNumbers;
import org.skirmish.extract.discourse.time.SpeakingDays;
import org.skirmish.extract.events.ActFinder;
import org.skirmish.extract.events.BlameFinder;
import org.skirmish.extract.events.EndingFinder;
import org.skirmish.extract.lexicon.Gerunds;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.ShotDead;
import org.skirmish.extract.lexicon.Telegrams;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.GroupNames;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceFinder;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Span;
import org.skirmish.vocabulary.Vocabulary;

/** Reads what each sentence of a report tells by itself: whom and what it names, acts, harms, speech. */
final class SentenceReader {

    private final Lexicon lexicon;
    private final GroupNames groupNames;
    private final PlaceFinder placeFinder;
    private final PlaceKnowledge places;
    private final DateFinder dateFinder;
    private final ActFinder actFinder;
    private final HarmFinder harmFinder;
    private final DealtNumbers dealt;
    private final SpeechFinder speechFinder;
    private final BlameFinder blameFinder;
    private final EndingFinder endingFinder;
    private final Countries countries;
    private final WordLists words;
    private final Quiet quiet = new Quiet();

    /** @param places what is known of places by their names */
    SentenceReader(
            Vocabulary vocabulary,
            PlaceKnowledge places,
            GroupNames groupNames,
            DateFinder dateFinder,
            Countries countries,
            WordLists words) {
        Modality modality = new Modality();
        this.places = places;
        this.groupNames = groupNames;
        this.dateFinder = dateFinder;
        this.countries = countries;
        this.words = words;
        this.lexicon = new Lexicon(vocabulary);
        this.placeFinder = new PlaceFinder(vocabulary, places);
        this.actFinder = new ActFinder(modality);
        this.harmFinder = new HarmFinder(modality, words);
        this.dealt = new DealtNumbers(modality, words);
        this.speechFinder = new SpeechFinder(vocabulary, words);
        this.blameFinder = new BlameFinder(modality);
        this.endingFinder = new EndingFinder(vocabulary, modality);
    }

    /** What a report once makes a place is one wherever it stands: the names are gathered first. */
    List<SentenceReading> read(AnnotatedReport annotated) {
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
        DealtNumbers.Dealt harms = dealt.in(sentence, harmFinder.in(sentence), groups, placesThere, days);
        return new SentenceReading(
                sentence,
                groups,
                placesThere,
                dates,
                actFinder.in(sentence, groups, days),
                harms.harms(),
                harms.shares(),
                speeches,
                blameFinder.in(sentence),
                endingFinder.in(sentence, groups, placesThere));
    }
}
