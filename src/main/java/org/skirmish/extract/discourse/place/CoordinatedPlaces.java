package org.skirmish.extract.discourse.place;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PlaceName;

/** Places told in one breath: "raids on A, B and C" were at each of them. */
public final class CoordinatedPlaces {

    private static final int GAP = 6;
    private static final Set<String> LINKING = Set.of(",", "CC", "IN", "DT");

    private CoordinatedPlaces() {}

    /**
     * The other places that are joined to this one by "and" and commas; none where one lies in the other or a way runs
     * between them.
     */
    public static List<PlaceName> with(SentenceReading told, PlaceName place) {
        List<PlaceName> chain = new ArrayList<>();
        boolean joined = false;
        PlaceName last = place;
        for (PlaceName next : told.places()) {
            if (next.from() > last.to()
                    && Math.abs(next.rank() - place.rank()) <= 1
                    && !next.origin()
                    && links(told.sentence(), last, next)
                    && !nested(last, next)) {
                joined |= joins(told.sentence(), last, next);
                chain.add(next);
                last = next;
            }
        }
        return joined && !between(told.sentence(), place) ? chain : List.of();
    }

    private static boolean nested(PlaceName one, PlaceName other) {
        return one.place()
                .within()
                .filter(w -> w.name().equals(other.place().name()))
                .isPresent();
    }

    private static boolean between(Sentence sentence, PlaceName place) {
        return place.from() > 1 && sentence.token(place.from() - 1).word().equalsIgnoreCase("between")
                || place.preceding()
                        .filter(p -> p.equals("between") || p.equals("from"))
                        .isPresent();
    }

    private static boolean links(Sentence sentence, PlaceName one, PlaceName other) {
        List<CoreLabel> gap = sentence.tokens().subList(one.to(), other.from() - 1);
        return gap.size() <= GAP
                && gap.stream().allMatch(t -> LINKING.contains(t.tag()) || Senses.has(t, "place-kinds.noun"));
    }

    private static boolean joins(Sentence sentence, PlaceName one, PlaceName other) {
        return sentence.tokens().subList(one.to(), other.from() - 1).stream()
                .anyMatch(t -> t.tag().equals("CC"));
    }
}
