package org.skirmish.link.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a dump of GeoNames: all of a country, or towns of the world. Divisions and populated places are taken.
 * Divisions that the dump itself lacks are named as the program's own gazetteer names them.
 */
final class GeoNamesSource {

    private static final Map<String, Level> DIVISIONS =
            Map.of("A.ADM1", Level.REGION, "A.ADM2", Level.DISTRICT, "A.ADM3", Level.TOWNSHIP);
    private static final int TOWN_SIZE = 5_000;

    private final PlaceFile file;
    private final List<Divisions> tables;
    private final PlaceIndex world;
    private final IndexWriter index;
    private final Countries countries = Countries.standard();
    private final TypeWords typeWords = TypeWords.standard();
    private final Accuracies accuracies = Accuracies.standard();
    private final Map<String, String> names = new HashMap<>();

    GeoNamesSource(PlaceFile file, List<Divisions> tables, PlaceIndex world, IndexWriter index) {
        this.file = file;
        this.tables = tables;
        this.world = world;
        this.index = index;
    }

    /** Reads all into the index: the divisions' names first, then the places. */
    void read() throws IOException, GazetteerException {
        each(row -> {
            Level level = DIVISIONS.get(row.feature());
            if (level != null) {
                names.put(row.path(level.ordinal()), typeWords.cut(row.name()));
            }
        });
        each(this::add);
    }

    private interface Use {
        void row(GeoNamesRow row);
    }

    private void each(Use use) throws IOException, GazetteerException {
        try (BufferedReader in = file.open()) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                long at = ++number;
                if (!line.isBlank()) {
                    use.row(GeoNamesRow.of(line)
                            .orElseThrow(() -> file.broken(
                                    at,
                                    "not a line of GeoNames' dump",
                                    "19 tab-separated columns are wanted; download the file again")));
                }
            }
        }
    }

    private void add(GeoNamesRow row) {
        Level level = row.feature().startsWith("P.") ? settled(row) : DIVISIONS.get(row.feature());
        Optional<Countries.Country> country = countries.ofCode(row.country());
        if (level == null || country.isEmpty()) {
            return;
        }
        String land = country.get().name();
        String region = region(land, row);
        String district = level.compareTo(Level.DISTRICT) >= 0 ? named(row, 2) : "";
        Optional<PlaceRecord> known = level == Level.REGION
                ? table(land).flatMap(t -> t.region(row.name()))
                : table(land).filter(t -> level != Level.DISTRICT).flatMap(t -> township(t, region, row));
        String township = level.compareTo(Level.TOWNSHIP) >= 0
                ? known.map(PlaceRecord::township).orElse(named(row, 3))
                : "";
        boolean division = !level.settled();
        String name = division ? known.map(PlaceRecord::name).orElse(typeWords.cut(row.name())) : row.name();
        String id = division ? known.map(PlaceRecord::id).orElse("geonames/" + row.id()) : "geonames/" + row.id();
        List<String> others = new ArrayList<>(row.others());
        others.add(row.name());
        index.add(
                new PlaceRecord(
                        id,
                        name,
                        level,
                        land,
                        region,
                        district,
                        township,
                        Optional.of(Codes.GEONAMES + row.id()),
                        Optional.of(row.point()),
                        accuracies.of(level),
                        row.population()),
                others);
    }

    private static Level settled(GeoNamesRow row) {
        boolean seat = row.feature().startsWith("P.PPLA") || row.feature().equals("P.PPLC");
        return row.feature().equals("P.PPLX")
                ? Level.WARD
                : seat || row.population() >= TOWN_SIZE ? Level.TOWN : Level.VILLAGE;
    }

    private Optional<PlaceRecord> township(Divisions table, String region, GeoNamesRow row) {
        return table.coded(row.divisions().get(2)).or(() -> table.township(region, named(row, 3)));
    }

    private String region(String country, GeoNamesRow row) {
        String name = named(row, 1);
        String district = row.divisions().get(1);
        return table(country)
                .flatMap(t -> t.region(name).or(() -> t.coded(district.substring(0, Math.min(6, district.length())))))
                .map(PlaceRecord::name)
                .orElse(name);
    }

    private String named(GeoNamesRow row, int depth) {
        String path = row.path(depth);
        String name = names.get(path);
        return name != null
                ? name
                : world.coded(Codes.GEONAMES_DIVISION + path)
                        .map(PlaceRecord::name)
                        .orElse("");
    }

    private Optional<Divisions> table(String country) {
        return tables.stream().filter(t -> t.country().equals(country)).findFirst();
    }
}
