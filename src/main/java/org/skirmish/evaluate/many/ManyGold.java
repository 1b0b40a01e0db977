package org.skirmish.evaluate.many;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What careful readers made of many reports; {@code docs/reconciliation.md} describes the file. */
public record ManyGold(
        List<Act> acts, List<Figure> figures, List<NearMiss> nearMisses, List<Relation> relations, List<Range> ranges) {

    /** One engagement, with the passages of reports that tell of it. */
    public record Act(String id, List<Passage> accounts) {}

    /** Words of a report. */
    public record Passage(String report, String quote) {}

    /** A figure as one report tells it. @param act none for totals and for harm outside any act */
    public record Figure(
            String id,
            Passage passage,
            Optional<String> act,
            String measure,
            OptionalLong min,
            OptionalLong max,
            String camp,
            boolean denied,
            boolean total) {}

    /** Two acts that are easily taken for one. */
    public record NearMiss(String one, String other) {}

    /**
     * @param kind repeats, revises, retracts, denies, contradicts or sums-up; @param to figures, of totals also acts
     */
    public record Relation(String kind, String from, List<String> to) {}

    /** What the claims on one act come to. @param high none where it is open */
    public record Range(
            String act,
            String measure,
            String camp,
            Optional<String> object,
            double low,
            double best,
            Optional<Double> high) {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if something in it is missing or malformed; the message says what
     */
    public static ManyGold read(Path file) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(file.toFile());
        List<Act> acts = new ArrayList<>();
        list(tree, "engagements").forEach(act -> {
            List<Passage> accounts = new ArrayList<>();
            list(act, "accounts").forEach(account -> accounts.add(passage(account)));
            acts.add(new Act(text(act, "id"), accounts));
        });
        List<Figure> figures = new ArrayList<>();
        list(tree, "figures").forEach(figure -> figures.add(figure(figure)));
        List<NearMiss> misses = new ArrayList<>();
        list(tree, "near_misses")
                .forEach(miss -> misses.add(
                        new NearMiss(miss.path(0).asText(), miss.path(1).asText())));
        List<Relation> relations = new ArrayList<>();
        list(tree, "relations").forEach(relation -> {
            List<String> to = new ArrayList<>();
            list(relation, "to").forEach(id -> to.add(id.asText()));
            relations.add(new Relation(text(relation, "kind"), text(relation, "from"), to));
        });
        List<Range> ranges = new ArrayList<>();
        list(tree, "estimates")
                .forEach(range -> ranges.add(new Range(
                        text(range, "engagement"),
                        text(range, "measure"),
                        text(range, "camp"),
                        optional(range, "object"),
                        range.path("low").asDouble(),
                        range.path("best").asDouble(),
                        range.path("high").isNumber()
                                ? Optional.of(range.path("high").asDouble())
                                : Optional.empty())));
        return new ManyGold(acts, figures, misses, relations, ranges);
    }

    private static Figure figure(JsonNode node) {
        return new Figure(
                text(node, "id"),
                passage(node),
                optional(node, "engagement"),
                text(node, "measure"),
                number(node, "min"),
                number(node, "max"),
                text(node, "camp"),
                node.path("stance").asText().equals("denies"),
                node.path("aggregate").asBoolean());
    }

    private static Passage passage(JsonNode node) {
        return new Passage(text(node, "report"), text(node, "quote"));
    }

    private static OptionalLong number(JsonNode node, String name) {
        return node.path(name).isNumber() ? OptionalLong.of(node.path(name).asLong()) : OptionalLong.empty();
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static String text(JsonNode node, String name) {
        return optional(node, name)
                .orElseThrow(() -> new IllegalArgumentException("no text \"" + name + "\" in " + shortened(node)));
    }

    private static JsonNode list(JsonNode node, String name) {
        if (!node.path(name).isArray()) {
            throw new IllegalArgumentException("no list \"" + name + "\" in " + shortened(node));
        }
        return node.path(name);
    }

    private static String shortened(JsonNode node) {
        String words = node.toString();
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }
}
