package org.skirmish.link.place;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.PlaceRecord;

/**
 * What a report tells of where it is about.
 *
 * @param countries weight of each country that the report points to, from 0 to 1
 * @param regions first-order divisions that it names, not those that only its areas lie in, as {@code country/region}
 * @param areas townships and districts that it names, as {@code country/region/area}
 * @param evidence for each country, the names in the report that point to it: its own, its people's, its groups', and
 *     those of places that no other country has
 */
public record PlaceContext(
        Map<String, Double> countries, Set<String> regions, Set<String> areas, Map<String, Set<String>> evidence) {

    /** Of a report that points nowhere. */
    public static final PlaceContext NONE = new PlaceContext(Map.of(), Set.of(), Set.of(), Map.of());

    /** The country to which the report points most; none where it points nowhere. */
    public Optional<String> country() {
        return countries.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Whether anything in the report but that name points to the country. */
    boolean speaksOf(String country, String butFor) {
        return evidence.getOrDefault(country, Set.of()).stream().anyMatch(name -> !name.contains(butFor));
    }

    /** Whether anything in the report but that name points to any country. */
    boolean speaksOfAny(String butFor) {
        return evidence.keySet().stream().anyMatch(country -> speaksOf(country, butFor));
    }

    double weight(String country) {
        return countries.getOrDefault(country, 0.0);
    }

    /** This, without the divisions among the places: what a name may mean tells nothing of what it means. */
    PlaceContext without(Collection<PlaceRecord> meant) {
        Set<String> otherRegions = new HashSet<>(regions);
        Set<String> otherAreas = new HashSet<>(areas);
        for (PlaceRecord place : meant) {
            if (place.level() == Level.REGION) {
                otherRegions.remove(regionKey(place));
            } else if (!place.level().settled()) {
                otherAreas.remove(areaKey(place));
            }
        }
        return new PlaceContext(countries, otherRegions, otherAreas, evidence);
    }

    boolean namesRegionOf(PlaceRecord place) {
        return regions.contains(regionKey(place))
                || areas.stream().anyMatch(area -> area.startsWith(regionKey(place) + '/'));
    }

    boolean namesAreaOf(PlaceRecord place) {
        return !place.area().isEmpty() && areas.contains(areaKey(place));
    }

    static String regionKey(PlaceRecord place) {
        return place.country() + '/' + place.region();
    }

    static String areaKey(PlaceRecord place) {
        return regionKey(place) + '/' + place.area();
    }
}
