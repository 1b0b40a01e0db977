package org.skirmish.extract.discourse.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.extract.dates.AnchorFinder;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.model.Report;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * A day that the text of an undated report fixes by itself; the years are bounded by the groups it names, none older
 * than their founding.
 */
public final class Anchors {

    /** A report speaks of the newest of its groups within so many years of its founding, as a rule. */
    private static final int YEARS = 5;

    private final AnchorFinder finder;
    private final java.util.Map<String, Integer> founded = new java.util.HashMap<>();

    /** @param vocabulary has the holidays */
    public Anchors(Vocabulary vocabulary, DateFinder dates) {
        this.finder = new AnchorFinder(dates);
        for (Concept group : vocabulary.scheme("groups")) {
            group.value("from").map(f -> Integer.parseInt(f.substring(0, 4))).ifPresent(year -> {
                for (String property : List.of("prefLabel", "altLabel", "abbreviation")) {
                    group.values(property).forEach(label -> founded.put(label, year));
                }
            });
        }
    }

    /** The day; none where the text fixes none. */
    public Optional<LocalDate> of(Report report, List<SentenceReading> told) {
        List<String> sentences =
                told.stream().map(t -> t.sentence().span().in(report.text())).toList();
        Optional<Integer> youngest = told.stream()
                .flatMap(t -> t.groups().stream())
                .map(GroupName::name)
                .filter(founded::containsKey)
                .map(founded::get)
                .max(Integer::compare);
        return youngest.map(first -> finder.anchor(sentences, first, first + YEARS))
                .orElseGet(() -> finder.anchor(sentences, Optional.empty()));
    }
}
