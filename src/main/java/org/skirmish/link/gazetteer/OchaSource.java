package org.skirmish.link.gazetteer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Setting;

/**
 * Reads administrative boundaries as OCHA publishes them: GeoJSON, one feature a division, with the properties
 * {@code ADM1_EN}, {@code ADM1_PCODE} and so on (in newer files {@code adm1_name}, {@code adm1_pcode}). Of the shape only the
 * middle of its corners and the distance to the farthest are kept.
 */
final class OchaSource {

    private static final Level[] LEVELS = {Level.COUNTRY, Level.REGION, Level.DISTRICT, Level.TOWNSHIP};

    private final PlaceFile file;
    private final List<Divisions> tables;
    private final IndexWriter index;
    private final Countries countries = Countries.standard();
    private final Accuracies accuracies = Accuracies.standard();

    OchaSource(PlaceFile file, List<Divisions> tables, IndexWriter index) {
        this.file = file;
        this.tables = tables;
        this.index = index;
    }

    /** Reads all into the index. */
    void read() throws IOException, GazetteerException {
        try (BufferedReader in = file.open();
                JsonParser parser = new ObjectMapper().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY && "features".equals(parser.currentName())) {
                    features(parser);
                }
            }
        } catch (JsonProcessingException e) {
            throw file.broken(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "not GeoJSON: " + e.getOriginalMessage(),
                    "download the file again");
        }
    }

    private void features(JsonParser parser) throws IOException, GazetteerException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            long line = parser.currentLocation().getLineNr();
            JsonNode feature = parser.readValueAsTree();
            int depth = depth(feature.path("properties"));
            if (depth < 0) {
                throw file.broken(
                        line, "a feature without ADM1_PCODE or the like", "give boundaries as OCHA publishes them");
            }
            add(feature, depth);
        }
    }

    private void add(JsonNode feature, int depth) {
        JsonNode properties = feature.path("properties");
        String land = text(properties, 0, "name", "en")
                .map(n -> countries.named(n).map(Countries.Country::name).orElse(n))
                .orElse("");
        if (depth == 0) {
            return;
        }
        Optional<Divisions> table =
                tables.stream().filter(t -> t.country().equals(land)).findFirst();
        String regionName = text(properties, 1, "name", "en").orElse("");
        String region =
                table.flatMap(t -> t.region(regionName)).map(PlaceRecord::name).orElse(regionName);
        String name = text(properties, depth, "name", "en").orElse("");
        Optional<PlaceRecord> known = table.flatMap(
                t -> depth == 1 ? t.region(name) : depth == 3 ? t.township(region, name) : Optional.empty());
        String own = known.map(PlaceRecord::name).orElse(name);
        String code = text(properties, depth, "pcode").orElseThrow();
        String district = depth >= 2 ? text(properties, 2, "name", "en").orElse("") : "";
        PlaceRecord place = new PlaceRecord(
                known.map(PlaceRecord::id).orElse("ocha/" + code),
                own,
                LEVELS[depth],
                land,
                region,
                district,
                depth == 3 ? own : "",
                Optional.of((table.isPresent() ? Codes.P_CODE : Codes.OCHA) + code),
                Optional.empty(),
                0,
                0);
        List<Setting.Point> corners = new ArrayList<>();
        corners(feature.path("geometry").path("coordinates"), corners);
        index.add(accuracies.amid(place, corners), List.of(name));
    }

    private static void corners(JsonNode coordinates, List<Setting.Point> corners) {
        if (coordinates.size() >= 2 && coordinates.get(0).isNumber()) {
            corners.add(new Setting.Point(
                    coordinates.get(0).asDouble(), coordinates.get(1).asDouble()));
        } else {
            coordinates.forEach(inner -> corners(inner, corners));
        }
    }

    private static int depth(JsonNode properties) {
        for (int depth = LEVELS.length - 1; depth >= 0; depth--) {
            if (text(properties, depth, "pcode").isPresent()) {
                return depth;
            }
        }
        return -1;
    }

    private static Optional<String> text(JsonNode properties, int depth, String... endings) {
        for (String ending : endings) {
            String key = "adm" + depth + '_' + ending;
            JsonNode value =
                    properties.has(key) ? properties.get(key) : properties.path(key.toUpperCase(java.util.Locale.ROOT));
            if (value.isTextual() && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        return Optional.empty();
    }
}
