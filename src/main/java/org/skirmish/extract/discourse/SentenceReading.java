package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.dealing.Share;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.events.Ending;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.PlaceName;

/**
 * What one sentence tells by itself: the input of the reading of the whole report.
 *
 * @param shares what numbers of harms got besides, where the sentence deals numbers out
 */
public record SentenceReading(
        Sentence sentence,
        List<GroupName> groups,
        List<PlaceName> places,
        List<DateFinder.Found> dates,
        List<Act> acts,
        List<Harm> harms,
        List<Share> shares,
        List<Speech> speeches,
        List<IndexedWord> blamed,
        List<Ending> endings) {

    /** What the number of the harm got where the sentence deals numbers out to places, days or acts. */
    public Optional<Share> share(Harm harm) {
        return shares.stream()
                .filter(s -> s.number().equals(harm.count().wording()))
                .findFirst();
    }
}
