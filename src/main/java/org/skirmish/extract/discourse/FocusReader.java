package org.skirmish.extract.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.discourse.attribution.Issuers;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.entity.Owners;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.extract.discourse.figure.Totals;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.discourse.place.Openings;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.discourse.time.Anchors;
import org.skirmish.extract.discourse.time.PostDays;
import org.skirmish.extract.discourse.time.TimeFocus;
import org.skirmish.extract.lexicon.PhraseBook;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.GroupNames;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Block;
import org.skirmish.model.Report;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Reads what is in mind at each sentence of a report: of whom and by whom it is told, where and when. Afterwards that
 * is only asked.
 */
final class FocusReader {

    private final GroupNames groupNames;
    private final DateFinder dateFinder;
    private final WordLists words;
    private final Kinds kinds;
    private final PhraseBook totalling = PhraseBook.load("totals");
    private final Anchors anchors;

    /** @param kinds what is known of the kinds of engagement */
    FocusReader(Vocabulary vocabulary, GroupNames groupNames, DateFinder dateFinder, WordLists words, Kinds kinds) {
        this.groupNames = groupNames;
        this.dateFinder = dateFinder;
        this.words = words;
        this.kinds = kinds;
        this.anchors = new Anchors(vocabulary, dateFinder);
    }

    /**
     * All that is in mind, sentence by sentence.
     *
     * @param here the countries as seen from where the report is set
     * @param lands in which country the report is from sentence to sentence
     */
    Discourse read(Report report, List<SentenceReading> told, Countries here, Lands lands) {
        Discourse discourse = before(report, told, here, lands);
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
        return discourse;
    }

    /** The headline repeats what the body tells: it is read last. */
    static List<SentenceReading> inOrderOfReading(List<SentenceReading> told) {
        List<SentenceReading> ordered = new ArrayList<>(told.stream()
                .filter(t -> t.sentence().block().kind() != Block.Kind.TITLE)
                .toList());
        told.stream()
                .filter(t -> t.sentence().block().kind() == Block.Kind.TITLE)
                .forEach(ordered::add);
        return ordered;
    }

    /** What is known before the first sentence is read. */
    private Discourse before(Report report, List<SentenceReading> told, Countries here, Lands lands) {
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
}
