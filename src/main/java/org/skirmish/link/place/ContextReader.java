package org.skirmish.link.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.model.Place;

/** Finds out where a report is about: by the countries that it names, by its places, and by the groups it speaks of. */
public final class ContextReader {

    /** A full stop belongs to a name behind a single letter only: "U.S.", but not the end of a sentence. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}(?:[\\p{L}'’-]|(?<=\\b\\p{Lu})\\.)+(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}'’-]+){0,3}");

    /** "Democratic Republic of the Congo". */
    private static final Pattern LONG_NAME =
            Pattern.compile("\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)*\\s+of\\s+(?:the\\s+)?\\p{Lu}\\p{L}+");

    private static final double OF_COUNTRY = 2;
    private static final double OF_ADJECTIVE = 1;
    private static final double OF_PLACE = 2;
    private static final double OF_TOWN = 1;
    private static final double OF_GROUP = 2;
    private static final int SHORTEST_TOWN = 4;
    private static final double MOST_OF_ONE_NAME = 5;
    /** So many inhabitants make of a town's name one that points to its country. */
    private static final long KNOWN_TOWN = 5_000;
    /** So many make any of its names such a one: GeoNames has a "June" among the other names of a village. */
    private static final long CITY = 50_000;

    private final WaterNames waters = new WaterNames();
    private final Gazetteer gazetteer;

    public ContextReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The context that a report's text gives.
     *
     * @param places places that were found in it, of any rank
     * @param groupCountries the country of each group of the registry that the report names without doubt, once a
     *     mention
     */
    public PlaceContext read(String text, Collection<Place> places, Collection<String> groupCountries) {
        Map<String, Double> votes = new HashMap<>();
        Set<PlaceRecord> divisions = new HashSet<>();
        Map<String, Set<String>> evidence = new HashMap<>();
        Map<String, Integer> named = new LinkedHashMap<>();
        NAME.matcher(text)
                .results()
                .filter(name -> !waters.names(text, name.start(), name.group()))
                .forEach(name -> named.merge(name.group(), 1, Integer::sum));
        named.forEach((name, times) -> vote(name, 1 + Math.log(times) / Math.log(2), votes, divisions));
        named.keySet().forEach(name -> pointsTo(name).ifPresent(country -> note(evidence, country, name)));
        groupCountries.forEach(country -> add(votes, country, OF_GROUP));
        groupCountries.forEach(country -> note(evidence, country, "group"));
        LONG_NAME
                .matcher(text)
                .results()
                .flatMap(name -> gazetteer.country(name.group()).stream())
                .forEach(country -> note(evidence, country, country));
        places.forEach(place -> chain(place, votes, divisions));
        return context(votes, divisions, evidence);
    }

    private static void note(Map<String, Set<String>> evidence, String country, String name) {
        evidence.computeIfAbsent(country, c -> new HashSet<>()).add(name);
    }

    /**
     * The country that the name stands for, by itself or by one of its words, or that alone has a place of that name.
     */
    private Optional<String> pointsTo(String name) {
        return gazetteer
                .country(name)
                .or(() -> Stream.of(name.split("\\s+"))
                        .flatMap(word -> gazetteer.country(word).stream())
                        .findFirst())
                .or(() -> name.length() < SHORTEST_TOWN || !gazetteer.knows(name) ? Optional.empty() : alone(name));
    }

    /** The only country with a town or division that is called so, in whatever spelling of its own. */
    private Optional<String> alone(String name) {
        List<Match> found = gazetteer.lookup(name).stream()
                .filter(m -> m.spelling().compareTo(Match.Spelling.OTHER) <= 0)
                .filter(m -> m.place().level().compareTo(Level.TOWN) <= 0)
                .toList();
        boolean one = found.stream().map(m -> m.place().country()).distinct().count() == 1;
        return one && found.stream().anyMatch(ContextReader::known)
                ? Optional.of(found.get(0).place().country())
                : Optional.empty();
    }

    private static boolean known(Match match) {
        PlaceRecord place = match.place();
        boolean named = match.spelling() == Match.Spelling.NAME;
        return place.population() >= CITY
                || named && (place.level() == Level.TOWNSHIP || place.population() >= KNOWN_TOWN);
    }

    /** A name that is told again and again ("Turkish") weighs little more than one told twice. */
    private void vote(String name, double weight, Map<String, Double> votes, Set<PlaceRecord> divisions) {
        gazetteer
                .country(name)
                .ifPresent(country -> add(
                        votes,
                        country,
                        country.equals(name) ? OF_COUNTRY * weight : OF_ADJECTIVE * Math.min(weight, 2)));
        for (String word : name.split("[\\s]+")) {
            if (!word.equals(name)) {
                gazetteer.country(word).ifPresent(country -> add(votes, country, OF_COUNTRY / 2 * weight));
            }
        }
        if (name.indexOf(' ') > 0) {
            divisionsNamed(name).forEach(place -> {
                add(votes, place.country(), OF_PLACE * weight);
                divisions.add(place);
            });
        } else if (name.length() >= SHORTEST_TOWN
                && gazetteer.knows(name)
                && gazetteer.country(name).isEmpty()) {
            only(name).ifPresent(country -> add(votes, country, OF_TOWN));
        }
    }

    /** The country of all towns and divisions of that very name, if it is one. */
    private Optional<String> only(String name) {
        List<String> countries = gazetteer.lookup(name).stream()
                .filter(m -> m.spelling() == Match.Spelling.NAME)
                .map(Match::place)
                .filter(place -> place.level().compareTo(Level.TOWN) <= 0)
                .map(PlaceRecord::country)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** The divisions of a name that only one country has: "Sagaing Region". */
    private List<PlaceRecord> divisionsNamed(String name) {
        List<PlaceRecord> found = gazetteer.lookup(name).stream()
                .filter(m -> m.spelling().compareTo(Match.Spelling.OTHER) <= 0)
                .map(Match::place)
                .filter(place -> !place.level().settled() && place.level() != Level.COUNTRY)
                .toList();
        return found.stream().map(PlaceRecord::country).distinct().count() == 1 ? found : List.of();
    }

    private void chain(Place place, Map<String, Double> votes, Set<PlaceRecord> divisions) {
        List<PlaceRecord> found = divisionsNamed(place.name());
        if (found.isEmpty()) {
            List<PlaceRecord> all =
                    gazetteer.lookup(place.name()).stream().map(Match::place).toList();
            all.stream()
                    .map(PlaceRecord::country)
                    .distinct()
                    .forEach(country -> add(votes, country, OF_PLACE / (2.0 + all.size())));
            all.stream()
                    .filter(p -> p.level() == Level.TOWNSHIP || p.level() == Level.REGION)
                    .forEach(divisions::add);
        }
        found.forEach(record -> {
            add(votes, record.country(), OF_PLACE);
            divisions.add(record);
        });
        place.within().ifPresent(larger -> chain(larger, votes, divisions));
    }

    private static void add(Map<String, Double> votes, String country, double weight) {
        votes.merge(country, weight, Double::sum);
    }

    private static PlaceContext context(
            Map<String, Double> votes, Set<PlaceRecord> divisions, Map<String, Set<String>> evidence) {
        double most =
                votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Map<String, Double> weights = new HashMap<>();
        votes.forEach((country, weight) -> weights.put(country, weight / most * Math.min(1, most / MOST_OF_ONE_NAME)));
        Set<String> regions = new HashSet<>();
        Set<String> areas = new HashSet<>();
        for (PlaceRecord place : divisions) {
            if (place.area().isEmpty()) {
                regions.add(PlaceContext.regionKey(place));
            } else {
                areas.add(PlaceContext.areaKey(place));
            }
        }
        return new PlaceContext(Map.copyOf(weights), Set.copyOf(regions), Set.copyOf(areas), Map.copyOf(evidence));
    }
}
