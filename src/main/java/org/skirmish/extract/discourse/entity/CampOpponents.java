package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;

/** Who fights whom in a report: the enemy of a camp is the other fighting camp of which the report speaks most. */
public final class CampOpponents {

    private final Map<Camp, Integer> spokenOf = new EnumMap<>(Camp.class);

    private CampOpponents() {}

    /** Counts the fighting parties that the report's sentences name. */
    public static CampOpponents of(List<SentenceReading> report, PartyReader parties) {
        CampOpponents foes = new CampOpponents();
        for (SentenceReading told : report) {
            for (IndexedWord word : told.sentence().graph().vertexListSorted()) {
                boolean group = told.groups().stream().anyMatch(g -> g.to() == word.index());
                boolean noun = word.tag().startsWith("N")
                        && (Senses.has(word.backingLabel(), "actors.noun")
                                || Senses.has(word.backingLabel(), "sides.noun"));
                if (group || noun) {
                    foes.note(parties.camp(told.sentence(), word, told.groups(), 0));
                }
            }
        }
        return foes;
    }

    private void note(Camp camp) {
        if (fights(camp)) {
            spokenOf.merge(camp, 1, Integer::sum);
        }
    }

    /** Whether the camp is one that fights. */
    public static boolean fights(Camp camp) {
        return camp == Camp.STATE || camp == Camp.NON_STATE || camp == Camp.FOREIGN;
    }

    /** Whether both camps are known and not the same. */
    public static boolean differ(Camp one, Camp other) {
        return one != Camp.UNKNOWN && other != Camp.UNKNOWN && one != other;
    }

    /**
     * The enemy of a fighting camp; where the report names no other, rebels fight the state and all others rebels.
     * Unknown for any other camp.
     */
    public Camp of(Camp camp) {
        if (!fights(camp)) {
            return Camp.UNKNOWN;
        }
        Optional<Camp> other = spokenOf.entrySet().stream()
                .filter(e -> e.getKey() != camp)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return other.orElse(camp == Camp.NON_STATE ? Camp.STATE : Camp.NON_STATE);
    }
}
