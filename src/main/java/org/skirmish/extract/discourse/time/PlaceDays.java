package org.skirmish.extract.discourse.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Place;
import org.skirmish.model.When;

/**
 * On which day a report told of which place, so that an act told there later without a day has it: "… in Demoso and
 * Loikaw on Thursday".
 */
final class PlaceDays {

    private final Timeline<State> mind;

    /** The day of each place by its name, and the places that have several. */
    private record State(Map<String, When> days, Set<String> several) {

        private State copy() {
            return new State(new HashMap<>(days), new HashSet<>(several));
        }
    }

    PlaceDays(Timelines times) {
        this.mind = times.begin(new State(new HashMap<>(), new HashSet<>()), State::copy);
    }

    /** Takes in that the sentence tells of its places on that day; a place of which two days are told has none. */
    void note(SentenceReading told, When day) {
        told.places().stream()
                .filter(p -> !p.origin() && p.rank() < PlaceFocus.REGION)
                .map(p -> p.place().name())
                .forEach(name -> {
                    When known = mind.now().days.putIfAbsent(name, day);
                    if (known != null && !known.start().equals(day.start())) {
                        mind.now().several.add(name);
                    }
                });
    }

    /** A new section: what was told before holds no longer. */
    void clear() {
        mind.now().days.clear();
        mind.now().several.clear();
    }

    /** The day told of the place before the sentence, or else of a town or township in which it lies. */
    Optional<When> of(Sentence sentence, Optional<PlaceName> place) {
        State then = mind.at(sentence);
        for (Optional<Place> at =
                        place.filter(p -> p.rank() < PlaceFocus.REGION).map(PlaceName::place);
                at.isPresent();
                at = at.get().within()) {
            String name = at.get().name();
            if (then.days.containsKey(name)) {
                return Optional.of(then.days.get(name)).filter(d -> !then.several.contains(name));
            }
        }
        return Optional.empty();
    }
}
