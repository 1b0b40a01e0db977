package org.skirmish.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.annotate.Sentence;

/** Tells which places of a sentence lie in which ("Pale, Sagaing Region", "Sagaing's Pale"), and which share a bare origin. */
final class PlaceChains {

    private final PlaceWords words;

    PlaceChains(PlaceWords words) {
        this.words = words;
    }

    /** The places with the larger ones that the sentence names for them; what is joined to a place of origin is one too. */
    List<PlaceName> nest(Sentence sentence, List<PlaceName> found) {
        List<PlaceName> nested = new ArrayList<>(found);
        for (int i = found.size() - 1; i >= 0; i--) {
            for (int j = i + 1; j < found.size(); j++) {
                PlaceName larger = nested.get(j);
                boolean close = j == i + 1 ? words.nests(sentence.tokens(), found.get(i).to(), larger.from() - 1) : linked(sentence, found, i, j);
                if (close && larger.rank() > found.get(i).rank() && !larger.origin()) {
                    nested.set(i, found.get(i).within(larger));
                    break;
                }
            }
            if (i > 0 && found.get(i - 1).rank() > found.get(i).rank() && possessive(sentence, found.get(i - 1).to())
                && nested.get(i).place().within().isEmpty()) {
                nested.set(i, nested.get(i).within(nested.get(i - 1)));
            }
        }
        return origins(sentence, nested);
    }

    private List<PlaceName> origins(Sentence sentence, List<PlaceName> found) {
        List<PlaceName> all = new ArrayList<>();
        for (PlaceName name : found) {
            PlaceName left = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean joined = left != null && left.origin() && words.bridged(sentence.tokens(), left.to(), name.from() - 1);
            all.add(joined ? name.aside() : name);
        }
        return all;
    }

    private boolean linked(Sentence sentence, List<PlaceName> found, int i, int j) {
        for (int k = i; k < j; k++) {
            if (!words.bridged(sentence.tokens(), found.get(k).to(), found.get(k + 1).from() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean possessive(Sentence sentence, int end) {
        return end < sentence.tokens().size() && sentence.tokens().get(end).word().equals("'s");
    }
}
