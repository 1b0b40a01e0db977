package org.skirmish.link.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of {@code ontology/places/countries.tsv}, by name, adjective, people and code. */
public final class Countries {

    /** A country or territory. */
    public record Country(String code, String name, List<String> adjectives, List<String> others) {}

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, Country> byName = new HashMap<>();

    private Countries() {}

    /** Those of the program's table. */
    public static Countries standard() {
        Countries countries = new Countries();
        for (String[] row : Tables.rows("/ontology/places/countries.tsv")) {
            countries.add(new Country(row[0], row[1], Tables.values(row[2]), Tables.values(row[3])));
        }
        return countries;
    }

    /** The country of an ISO 3166-1 code in upper case. */
    public Optional<Country> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The country that a name, an adjective or the name of its people stands for: "Syrian", "Syrians", "Burma"; none
     * where two share it.
     */
    public Optional<Country> named(String word) {
        String key = Names.fold(word);
        Country found = byName.get(key);
        return Optional.ofNullable(
                found != null || !key.endsWith("s") ? found : byName.get(key.substring(0, key.length() - 1)));
    }

    /** All, by code. */
    public Iterable<Country> all() {
        return byCode.values();
    }

    private void add(Country country) {
        byCode.put(country.code, country);
        put(country.name, country);
        country.others.forEach(other -> put(other, country));
        country.adjectives.forEach(adjective -> put(adjective, country));
    }

    private void put(String name, Country country) {
        String key = Names.fold(name);
        if (byName.containsKey(key) && byName.get(key) != country) {
            byName.put(key, null);
        } else {
            byName.put(key, country);
        }
    }
}
