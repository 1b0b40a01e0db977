package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Place;

/**
 * Tells which places of a sentence lie in which ("Pale, Sagaing Region", "Sagaing's Pale"), and which share a bare
 * origin.
 */
final class PlaceChains {

    private final PlaceWords words;

    PlaceChains(PlaceWords words) {
        this.words = words;
    }

    /**
     * The places with the larger ones that the sentence names for them; what is joined to a place of origin is one too.
     */
    List<PlaceName> nest(Sentence sentence, List<PlaceName> single) {
        List<PlaceName> found = shared(sentence, single);
        List<PlaceName> nested = new ArrayList<>(found);
        for (int i = found.size() - 1; i >= 0; i--) {
            for (int j = i + 1; j < found.size() && !listed(sentence, found, i); j++) {
                PlaceName larger = nested.get(j);
                boolean close = j == i + 1
                        ? words.nests(sentence.tokens(), found.get(i).to(), larger.from() - 1)
                        : linked(sentence, found, i, j);
                if (close && larger.rank() > found.get(i).rank() && !larger.origin()) {
                    nested.set(i, found.get(i).within(larger));
                    break;
                }
            }
            if (i > 0
                    && found.get(i - 1).rank() > found.get(i).rank()
                    && possessive(sentence, found.get(i - 1).to())
                    && nested.get(i).place().within().isEmpty()) {
                nested.set(i, nested.get(i).within(nested.get(i - 1)));
            }
        }
        return origins(sentence, nested);
    }

    /** "Pale, Myaing and Yesagyo townships": a word of kind in the plural is that of all before it. */
    private static List<PlaceName> shared(Sentence sentence, List<PlaceName> found) {
        List<PlaceName> all = new ArrayList<>(found);
        for (int i = found.size() - 2; i >= 0; i--) {
            PlaceName next = all.get(i + 1);
            if (listed(sentence, all, i)) {
                Place bare = all.get(i).place();
                Place kind = new Place(
                        bare.mention(),
                        bare.name(),
                        next.place().kind(),
                        bare.relation(),
                        bare.within(),
                        bare.setting());
                all.set(
                        i,
                        new PlaceName(
                                all.get(i).from(),
                                all.get(i).to(),
                                kind,
                                next.rank(),
                                all.get(i).origin(),
                                all.get(i).preceding()));
            }
        }
        return all;
    }

    /** Whether the place is one of several before a word of kind in the plural. */
    private static boolean listed(Sentence sentence, List<PlaceName> found, int i) {
        int last = i;
        while (last + 1 < found.size() && joined(sentence, found.get(last), found.get(last + 1))) {
            last++;
        }
        CoreLabel end = sentence.token(found.get(last).to());
        boolean own = found.get(i).place().kind().isPresent()
                && PlaceWords.kindOf(sentence.token(found.get(i).to())).isPresent();
        return last > i
                && !own
                && found.get(last).place().kind().isPresent()
                && end.tag().matches("NNP?S")
                && PlaceWords.kindOf(end).isPresent();
    }

    private static boolean joined(Sentence sentence, PlaceName one, PlaceName other) {
        List<CoreLabel> gap = sentence.tokens().subList(one.to(), Math.max(one.to(), other.from() - 1));
        return !gap.isEmpty()
                && gap.size() <= 2
                && gap.stream().allMatch(t -> t.word().equals(",") || t.tag().equals("CC"));
    }

    private List<PlaceName> origins(Sentence sentence, List<PlaceName> found) {
        List<PlaceName> all = new ArrayList<>();
        for (PlaceName name : found) {
            PlaceName left = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean joined =
                    left != null && left.origin() && words.bridged(sentence.tokens(), left.to(), name.from() - 1);
            all.add(joined ? name.aside() : name);
        }
        return all;
    }

    private boolean linked(Sentence sentence, List<PlaceName> found, int i, int j) {
        for (int k = i; k < j; k++) {
            if (!words.bridged(
                    sentence.tokens(), found.get(k).to(), found.get(k + 1).from() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean possessive(Sentence sentence, int end) {
        return end < sentence.tokens().size()
                && sentence.tokens().get(end).word().equals("'s");
    }
}
