package org.skirmish.extract.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Place;
import org.skirmish.model.When;

/**
 * On which day a report told of which place, so that an act told there later without a day has it: "… in Demoso and
 * Loikaw on Thursday".
 */
final class PlaceDays {

    private final Map<String, When> days = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    /** Takes in that the sentence tells of its places on that day; a place of which two days are told has none. */
    void note(Told told, When day) {
        told.places().stream()
                .filter(p -> !p.origin() && p.rank() < Scene.REGION)
                .map(p -> p.place().name())
                .forEach(name -> {
                    When known = days.putIfAbsent(name, day);
                    if (known != null && !known.start().equals(day.start())) {
                        several.add(name);
                    }
                });
    }

    /** A new section: what was told before holds no longer. */
    void clear() {
        days.clear();
        several.clear();
    }

    /** The day told of the place, or else of a town or township in which it lies. */
    Optional<When> of(Optional<PlaceName> place) {
        for (Optional<Place> at = place.filter(p -> p.rank() < Scene.REGION).map(PlaceName::place);
                at.isPresent();
                at = at.get().within()) {
            String name = at.get().name();
            if (days.containsKey(name)) {
                return Optional.of(days.get(name)).filter(d -> !several.contains(name));
            }
        }
        return Optional.empty();
    }
}
