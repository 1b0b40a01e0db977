package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Turns gold into what a program might have extracted: the gold itself, with faults strewn in at random. */
final class MadeExtractions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CAMPS = List.of("state", "non-state", "foreign", "civilian", "unknown");
    private static final List<String> ROLES = List.of("attacker", "defender", "participant");

    private final Random random;
    private final double faults;

    /** @param faults how likely each value is spoilt, from 0 to 1 */
    MadeExtractions(long seed, double faults) {
        this.random = new Random(seed);
        this.faults = faults;
    }

    ObjectNode of(JsonNode gold) {
        ObjectNode out =
                JSON.createObjectNode().put("report", gold.get("report").asText());
        ArrayNode engagements = out.putArray("engagements");
        gold.path("engagements").forEach(e -> {
            if (!fault()) {
                engagements.add(engagement(e));
            }
        });
        ArrayNode claims = out.putArray("claims");
        gold.path("figures").forEach(f -> {
            for (int n = fault() ? random.nextInt(3) : 1; n > 0; n--) {
                claims.add(claim(f));
            }
        });
        return out;
    }

    private ObjectNode engagement(JsonNode e) {
        ObjectNode out = JSON.createObjectNode()
                .put("id", e.get("key").asText())
                .put("type", fault() ? "other" : first(e.path("type")));
        out.put("start", fault() ? "2001-01-01" : textOrNull(e.path("start")))
                .putObject("place")
                .put("name", fault() ? "Elsewhere" : first(e.path("place")))
                .put("township", fault() ? null : first(e.path("township")))
                .put("region", fault() ? null : first(e.path("region")));
        ArrayNode participants = out.putArray("participants");
        e.path("attackers").forEach(p -> participants.add(party(p).put("role", fault() ? pick(ROLES) : "attacker")));
        e.path("defenders").forEach(p -> participants.add(party(p).put("role", fault() ? pick(ROLES) : "defender")));
        return out;
    }

    private ObjectNode claim(JsonNode f) {
        ObjectNode out = JSON.createObjectNode()
                .put("engagement", fault() ? null : textOrNull(f.path("engagement")))
                .put("measure", fault() ? "injured" : f.path("measure").asText());
        out.set(
                "min",
                fault()
                        ? JSON.getNodeFactory().numberNode(random.nextInt(5))
                        : f.path("min").deepCopy());
        out.set("max", f.path("max").isMissingNode() ? null : f.path("max").deepCopy());
        out.set("victims", party(f.path("victims")));
        String claimant = fault() ? "somebody else" : first(f.path("claimant"));
        if (claimant != null) {
            out.putObject("claimant")
                    .put("label", fault() ? "X" : claimant)
                    .putObject("mention")
                    .put("text", claimant);
        }
        return out.put("stance", f.path("stance").asText("asserts"))
                .put("verification", f.path("disclaimed").asBoolean() ^ fault() ? "unverified" : "unstated")
                .put("aggregate", f.path("aggregate").asBoolean() ^ fault());
    }

    private ObjectNode party(JsonNode pair) {
        ObjectNode out = JSON.createObjectNode()
                .put("label", fault() ? "the Wrong forces" : first(pair.path(0)))
                .put("camp", fault() ? pick(CAMPS) : pair.path(1).asText("unknown"));
        out.putObject("mention").put("text", "the " + first(pair.path(0)) + " fighters");
        return out;
    }

    private boolean fault() {
        return random.nextDouble() < faults;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String first(JsonNode entry) {
        JsonNode one = entry.isArray() ? entry.path(random.nextInt(Math.max(1, entry.size()))) : entry;
        if (!one.isTextual()) {
            return null;
        }
        String[] alternatives = one.asText().split("\\|");
        return alternatives[random.nextInt(alternatives.length)];
    }

    private static String textOrNull(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
