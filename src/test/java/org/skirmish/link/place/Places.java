package org.skirmish.link.place;

import java.util.Optional;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Span;

/** Makes places as a report would name them: {@code "Kyantha:village < Kale:township < Sagaing:region"}. */
final class Places {

    private Places() {}

    static Place of(String chain) {
        Optional<Place> within = Optional.empty();
        String[] parts = chain.split(" < ");
        for (int i = parts.length - 1; i >= 0; i--) {
            String[] words = parts[i].strip().split(":");
            within = Optional.of(new Place(
                    new Mention(new Span(0, words[0].length()), words[0]),
                    words[0],
                    words.length > 1 ? Optional.of(words[1]) : Optional.empty(),
                    "at",
                    within,
                    Optional.empty()));
        }
        return within.orElseThrow();
    }
}
