package org.skirmish.link.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The divisions of one country as the program's own table names them: the spelling of newspapers, under which all
 * sources of places are brought together, and the spellings that others use.
 */
public final class Divisions {

    /** A place of the table with its other names. */
    public record Entry(PlaceRecord place, List<String> others) {}

    private final String country;
    private final String code;
    private final Romanisations romanisations;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, PlaceRecord> byName = new HashMap<>();
    private final Map<String, PlaceRecord> byCode = new HashMap<>();

    private Divisions(String country, String code, Romanisations romanisations) {
        this.country = country;
        this.code = code;
        this.romanisations = romanisations;
    }

    /** All tables that come with the program. */
    public static List<Divisions> standard(Romanisations romanisations) {
        List<Divisions> all = new ArrayList<>();
        for (String[] row : Tables.rows("/gazetteer/divisions.tsv")) {
            Divisions divisions = new Divisions(row[1], row[2], romanisations);
            Tables.rows(row[0]).forEach(divisions::add);
            all.add(divisions);
        }
        return all;
    }

    public String country() {
        return country;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The region of that name, in any spelling. */
    public Optional<PlaceRecord> region(String name) {
        return find("", name);
    }

    /** The township of that name in the region, in any spelling. */
    public Optional<PlaceRecord> township(String region, String name) {
        return find(region, name);
    }

    /** The division that bears the code, given without prefix. */
    public Optional<PlaceRecord> coded(String divisionCode) {
        return Optional.ofNullable(byCode.get(divisionCode));
    }

    private Optional<PlaceRecord> find(String within, String name) {
        return keys(within, name).stream()
                .map(byName::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private List<String> keys(String within, String name) {
        List<String> keys = new ArrayList<>();
        keys.add(within + '/' + Names.fold(name));
        romanisations.keys(country, name).forEach(key -> keys.add(within + '/' + key));
        return keys;
    }

    private void add(String[] row) {
        Level level = Level.of(row[0]);
        String name = row[2];
        String region = level == Level.REGION ? name : row[1].split("/")[0];
        String township = level == Level.TOWNSHIP ? name : level == Level.TOWN ? row[1].split("/")[1] : "";
        List<String> pCodes = Tables.values(row[4]);
        PlaceRecord place = new PlaceRecord(
                id(level, region, township, name),
                name,
                level,
                country,
                region,
                "",
                township,
                pCodes.size() == 1 ? Optional.of(Codes.P_CODE + pCodes.get(0)) : Optional.empty(),
                Optional.empty(),
                0,
                0);
        List<String> others = Tables.values(row[3]);
        entries.add(new Entry(place, others));
        pCodes.forEach(c -> byCode.put(c, place));
        if (!level.settled()) {
            String within = level == Level.REGION ? "" : region;
            others.forEach(other -> keys(within, other).forEach(key -> byName.putIfAbsent(key, place)));
            keys(within, name).forEach(key -> byName.put(key, place));
        }
    }

    private String id(Level level, String region, String township, String name) {
        return switch (level) {
            case REGION -> code + '/' + Names.slug(name);
            case TOWNSHIP -> code + '/' + Names.slug(region) + '/' + Names.slug(name) + "-township";
            default -> code + '/' + Names.slug(region) + '/' + Names.slug(township) + '/' + Names.slug(name);
        };
    }
}
