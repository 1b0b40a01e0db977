package org.skirmish.extract.discourse.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.extract.mentions.PlaceName;

/** Where an engagement was, as far as the report has told: a place gives way to a finer one inside it. */
public final class Whereabouts {

    private Optional<PlaceName> place;
    private Optional<PlaceName> first;
    private final List<PlaceName> also = new ArrayList<>();

    /** @param place where it is, as far as is told so far */
    public Whereabouts(Optional<PlaceName> place) {
        this.place = place;
        this.first = place;
    }

    /** The place, as far as it is told. */
    public Optional<PlaceName> place() {
        return place;
    }

    /** Takes a place in, if it lies where the engagement is known to have been and says more. */
    public void tell(Optional<PlaceName> told) {
        boolean road = told.filter(p -> p.place().relation().equals("along")).isPresent();
        boolean inside = told.isPresent()
                && (place.isEmpty()
                        || place.get().rank() >= PlaceFocus.TOWNSHIP
                                && place.get().rank() < PlaceFocus.COUNTRY
                        || PlaceFocus.agree(told, place));
        boolean finer = inside
                && (place.isEmpty() || !road && told.get().rank() < place.get().rank());
        place = finer ? told : place;
        first = first.or(() -> place);
    }

    /** Whether all that is told of the place is a region or township, and no finer place stood there since. */
    public boolean rough() {
        return first.filter(p -> p.rank() >= PlaceFocus.REGION
                                || p.place()
                                        .kind()
                                        .filter(k -> k.equals("township"))
                                        .isPresent())
                        .isPresent()
                && first.equals(place);
    }

    /** Takes note that the same was told of other places in one breath. */
    public void tellAlso(List<PlaceName> places) {
        also.addAll(places);
    }

    /** Those other places. */
    public List<PlaceName> also() {
        return also;
    }
}
