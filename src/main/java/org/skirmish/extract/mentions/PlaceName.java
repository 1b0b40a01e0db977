package org.skirmish.extract.mentions;

import java.util.Optional;
import org.skirmish.model.Place;

/**
 * A place named in a sentence.
 *
 * @param from 1-based index of its first token
 * @param to index of its last token
 * @param place with the larger places that the report names for it
 * @param rank 0 for what lies in a settlement, 1 settlement, 2 township, 3 district, 4 region, 5 country
 * @param origin whether it is no scene: somebody only comes from there, goes there or speaks there
 * @param preceding the preposition before it, in lower case
 */
public record PlaceName(int from, int to, Place place, int rank, boolean origin, Optional<String> preceding) {

    /** The same, as a place where nothing is told to happen. */
    public PlaceName aside() {
        return new PlaceName(from, to, place, rank, true, preceding);
    }

    /** The same, as a place where something happens. */
    public PlaceName central() {
        return new PlaceName(from, to, place, rank, false, preceding);
    }

    public PlaceName within(PlaceName larger) {
        Place nested = new Place(
                place.mention(),
                place.name(),
                place.kind(),
                place.relation(),
                Optional.of(larger.place),
                place.setting());
        return new PlaceName(from, to, nested, rank, origin, preceding);
    }
}
