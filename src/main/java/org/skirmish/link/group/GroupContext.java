package org.skirmish.link.group;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.link.place.PlaceContext;

/**
 * What a report tells that helps to choose among groups.
 *
 * @param words the report's text, folded like a group's name, with a space at either end
 */
public record GroupContext(PlaceContext places, Optional<LocalDate> day, String words) {

    private static final double CLEAR = 0.5;

    /** The country that the report is about, where no other comes near. */
    Optional<String> clearCountry() {
        Optional<String> first = places.country();
        return first.filter(c -> places.countries().entrySet().stream()
                .noneMatch(e -> !e.getKey().equals(c)
                        && e.getValue() > CLEAR * places.countries().get(c)));
    }

    double weight(String country) {
        return places.countries().getOrDefault(country, 0.0);
    }
}
