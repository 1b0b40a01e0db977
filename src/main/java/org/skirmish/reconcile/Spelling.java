package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.link.gazetteer.Names;
import org.skirmish.link.gazetteer.Romanisations;

/**
 * A name and the keys that its romanisations share, so that two spellings need not be worked out for a comparison.
 *
 * @param folded letters and digits alone, in lower case
 * @param bare keys of all languages, also short ones
 * @param keys those of the languages of its country, or of all where that is not known; the folded name too
 */
record Spelling(String folded, List<String> keys, List<String> bare) {

    static final Spelling NONE = new Spelling("", List.of(), List.of());

    /** Spells a name. @param country where it lies; empty if that is not known */
    static Spelling of(Romanisations romanisations, String country, String name) {
        String folded = Names.fold(name);
        if (folded.isEmpty()) {
            return NONE;
        }
        List<String> keys =
                new ArrayList<>(country.isEmpty() ? romanisations.keys(name) : romanisations.keys(country, name));
        keys.add(folded);
        return new Spelling(folded, List.copyOf(keys), romanisations.bareKeys(name));
    }

    boolean isKnown() {
        return !folded.isEmpty();
    }

    /** Whether both can be one name; an unknown one is like none. */
    boolean like(Spelling other) {
        return meet(keys, other.keys);
    }

    /** Whether both have the same letters in some language's rules, however few. */
    boolean barelyLike(Spelling other) {
        return meet(bare, other.bare);
    }

    private static boolean meet(List<String> one, List<String> other) {
        for (String key : one) {
            if (other.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are known, and can't be one name. */
    boolean differs(Spelling other) {
        return isKnown() && other.isKnown() && !like(other);
    }
}
