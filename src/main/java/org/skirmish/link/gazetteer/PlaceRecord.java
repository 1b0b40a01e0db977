package org.skirmish.link.gazetteer;

import java.util.Optional;
import org.skirmish.model.Setting;

/**
 * A place as a gazetteer knows it.
 *
 * @param id path of its IRI behind the base and {@code place/}: {@code geonames/1298824},
 *     {@code mm/sagaing/kale-township}
 * @param country English short name; its own for a country
 * @param region first-order division; empty where unknown, its own name for a region
 * @param district second-order division; empty where unknown
 * @param township third-order division, where the country has such; empty where unknown
 * @param code with its prefix, as in {@link Setting#code()}
 * @param accuracy metres around the point within which the place lies; 0 without a point
 * @param population inhabitants; 0 where unknown
 */
public record PlaceRecord(
        String id,
        String name,
        Level level,
        String country,
        String region,
        String district,
        String township,
        Optional<String> code,
        Optional<Setting.Point> point,
        double accuracy,
        long population) {

    /** What a newspaper names after the village: the township, else the district; empty for what is larger. */
    public String area() {
        return township.isEmpty() ? district : township;
    }

    /**
     * The same place where a later source knows it too: this id and name, with the code and inhabitants that this one
     * lacks. A settlement keeps its point; of a division the later source's is taken, which is drawn from more of its
     * settlements.
     */
    PlaceRecord with(PlaceRecord other) {
        boolean take = point.isEmpty() || !level.settled() && other.point.isPresent();
        return new PlaceRecord(
                id,
                name,
                level,
                country,
                region,
                district.isEmpty() ? other.district : district,
                township.isEmpty() ? other.township : township,
                better(code, other.code),
                take ? other.point : point,
                take ? other.accuracy : accuracy,
                Math.max(population, other.population));
    }

    private static Optional<String> better(Optional<String> mine, Optional<String> others) {
        return others.filter(c -> c.startsWith(Codes.P_CODE)).or(() -> mine).or(() -> others);
    }

    PlaceRecord at(Setting.Point where, double metres) {
        return new PlaceRecord(
                id, name, level, country, region, district, township, code, Optional.of(where), metres, population);
    }
}
