package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a careful reader gets from one report. */
public record Gold(String report, Map<String, Engagement> engagements, List<Figure> figures) {

    /** An engagement of the gold. Names are normalised, and any of those given is right. */
    record Engagement(
            Set<String> types,
            String start,
            Set<String> places,
            Set<String> regions,
            List<Side> attackers,
            List<Side> defenders) {}

    /** A party of the gold. */
    record Side(Set<String> labels, String camp) {}

    /**
     * A figure of the gold, with the words of the report in which it stands; no claimant is the reporter's own voice.
     */
    record Figure(
            String engagement,
            String measure,
            Double number,
            String camp,
            Set<String> claimants,
            String stance,
            boolean disclaimed,
            boolean aggregate,
            boolean part,
            String quote) {}

    /**
     * All gold files of a folder, by name.
     *
     * @throws IOException if one cannot be read, with its name
     */
    public static List<Gold> folder(Path folder) throws IOException {
        List<Gold> out = new ArrayList<>();
        Labels labels = new Labels();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                out.add(of(new ObjectMapper().readTree(Files.readAllBytes(file)), labels));
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IOException("a gold file in " + folder + " is not JSON: " + e.getOriginalMessage(), e);
        }
        return out;
    }

    static Gold of(JsonNode object, Labels labels) {
        Map<String, Engagement> engagements = new LinkedHashMap<>();
        object.path("engagements").forEach(e -> engagements.put(e.path("key").asText(), engagement(e, labels)));
        return new Gold(
                object.path("report").asText(),
                engagements,
                Fields.list(object.path("figures"), f -> figure(f, labels)));
    }

    private static Engagement engagement(JsonNode e, Labels labels) {
        JsonNode type = e.path("type");
        List<String> types = type.isArray()
                ? Fields.list(type, JsonNode::asText)
                : type.isTextual() ? List.of(type.asText()) : List.of();
        Set<String> places = labels.accepted(e.path("place"));
        places.addAll(labels.accepted(e.path("township")));
        return new Engagement(
                types.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                Fields.text(e, "start"),
                places,
                labels.accepted(e.path("region")),
                Fields.list(e.path("attackers"), s -> side(s, labels)),
                Fields.list(e.path("defenders"), s -> side(s, labels)));
    }

    private static Side side(JsonNode pair, Labels labels) {
        return new Side(labels.accepted(pair.path(0)), pair.path(1).asText());
    }

    private static Figure figure(JsonNode f, Labels labels) {
        String camp = f.path("victims").isArray() ? f.get("victims").path(1).asText() : "unknown";
        return new Figure(
                Fields.text(f, "engagement"),
                f.path("measure").asText(),
                Fields.number(f),
                camp,
                labels.accepted(f.path("claimant")),
                Fields.or(Fields.text(f, "stance"), "asserts"),
                f.path("disclaimed").asBoolean(),
                f.path("aggregate").asBoolean(),
                f.path("part_of").asBoolean(),
                Fields.or(Fields.text(f, "quote"), ""));
    }
}
