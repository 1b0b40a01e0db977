package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.events.Ending;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.PlaceName;

/** What one sentence tells by itself: the input of the reading of the whole report. */
public record SentenceReading(
        Sentence sentence,
        List<GroupName> groups,
        List<PlaceName> places,
        List<DateFinder.Found> dates,
        List<Act> acts,
        List<Harm> harms,
        List<Speech> speeches,
        List<IndexedWord> blamed,
        List<Ending> endings) {}
