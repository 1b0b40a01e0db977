package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.extract.mentions.PlaceName;

/** Where an engagement was, as far as the report has told: a place gives way to a finer one inside it. */
final class Whereabouts {

    private Optional<PlaceName> place;
    private Optional<PlaceName> first;
    private final List<PlaceName> also = new ArrayList<>();

    Whereabouts(Optional<PlaceName> place) {
        this.place = place;
        this.first = place;
    }

    Optional<PlaceName> place() {
        return place;
    }

    /** Takes a place in, if it lies where the engagement is known to have been and says more. */
    void tell(Optional<PlaceName> told) {
        boolean road = told.filter(p -> p.place().relation().equals("along")).isPresent();
        boolean inside = told.isPresent()
                && (place.isEmpty()
                        || place.get().rank() >= Scene.TOWNSHIP && place.get().rank() < Scene.COUNTRY
                        || Scene.agree(told, place));
        boolean finer = inside
                && (place.isEmpty() || !road && told.get().rank() < place.get().rank());
        place = finer ? told : place;
        first = first.or(() -> place);
    }

    /** Whether all that is told of the place is a region or township, and no finer place stood there since. */
    boolean rough() {
        return first.filter(p -> p.rank() >= Scene.REGION
                                || p.place()
                                        .kind()
                                        .filter(k -> k.equals("township"))
                                        .isPresent())
                        .isPresent()
                && first.equals(place);
    }

    /** Takes note that the same was told of other places in one breath. */
    void tellAlso(List<PlaceName> places) {
        also.addAll(places);
    }

    /** Those other places. */
    List<PlaceName> also() {
        return also;
    }
}
