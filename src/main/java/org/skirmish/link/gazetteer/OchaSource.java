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
 * {@code ADM1_EN}, {@code ADM1_PCODE} and so on, or as other years named them ({@link OchaColumns}). Of the shape only
 * the middle of its corners and the distance to the farthest are kept.
 */
final class OchaSource {

    private static final Level[] LEVELS = {Level.COUNTRY, Level.REGION, Level.DISTRICT, Level.TOWNSHIP};

    private final PlaceFile file;
    private final List<Divisions> tables;
    private final IndexWriter index;
    private final OchaColumns columns = new OchaColumns();
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
        String land = columns.text(properties, 0, OchaColumns.NAME)
                .map(n -> countries.named(n).map(Countries.Country::name).orElse(n))
                .orElse("");
        if (depth == 0) {
            return;
        }
        Optional<Divisions> table =
                tables.stream().filter(t -> t.country().equals(land)).findFirst();
        String regionName = columns.text(properties, 1, OchaColumns.NAME).orElse("");
        String region =
                table.flatMap(t -> t.region(regionName)).map(PlaceRecord::name).orElse(regionName);
        String name = columns.text(properties, depth, OchaColumns.NAME).orElse("");
        Optional<PlaceRecord> known = table.flatMap(
                t -> depth == 1 ? t.region(name) : depth == 3 ? t.township(region, name) : Optional.empty());
        String own = known.map(PlaceRecord::name).orElse(name);
        String code = columns.text(properties, depth, OchaColumns.CODE).orElseThrow();
        String district =
                depth >= 2 ? columns.text(properties, 2, OchaColumns.NAME).orElse("") : "";
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

    private int depth(JsonNode properties) {
        for (int depth = LEVELS.length - 1; depth >= 0; depth--) {
            if (columns.text(properties, depth, OchaColumns.CODE).isPresent()) {
                return depth;
            }
        }
        return -1;
    }
}
