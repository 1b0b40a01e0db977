package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the program got from one report, as far as it is scored. */
record Extraction(Map<String, Engagement> engagements, List<Claim> claims, List<Gap> gaps) {

    static final Extraction EMPTY = new Extraction(Map.of(), List.of(), List.of());

    /** An engagement that was found; {@code null} is unknown. */
    record Engagement(
            String type, String start, String place, String township, String region, List<Party> participants) {}

    /**
     * A claim that was found; no claimant is the report's own voice. The rule is the first that made it, empty where
     * none is told.
     */
    record Claim(
            String engagement,
            String measure,
            Double number,
            String camp,
            Party claimant,
            String stance,
            boolean unverified,
            boolean aggregate,
            String rule,
            double confidence) {}

    /**
     * A number that was listed as not understood, its words, and the sentence in which it stands; the number is
     * {@code null} where it could not be read.
     */
    record Gap(String sentence, String words, Double number) {}

    /** Reads an object as {@code extract --format json} writes it. */
    static Extraction of(JsonNode object) {
        Map<String, Engagement> engagements = new LinkedHashMap<>();
        object.path("engagements").forEach(e -> engagements.put(Fields.text(e, "id"), engagement(e)));
        List<Gap> gaps = new ArrayList<>();
        object.path("unmodelled").forEach(u -> u.path("numbers")
                .forEach(n -> gaps.add(new Gap(
                        Fields.or(Fields.text(u, "text"), ""),
                        Fields.or(Fields.text(n, "text"), ""),
                        Fields.number(n)))));
        return new Extraction(engagements, Fields.list(object.path("claims"), Extraction::claim), gaps);
    }

    /** The same without those parties whose part in an engagement is only inferred. */
    Extraction told() {
        Map<String, Engagement> told = new LinkedHashMap<>();
        engagements.forEach((id, e) -> told.put(
                id,
                new Engagement(
                        e.type,
                        e.start,
                        e.place,
                        e.township,
                        e.region,
                        e.participants.stream().filter(p -> !p.inferred()).toList())));
        return new Extraction(told, claims, gaps);
    }

    private static Engagement engagement(JsonNode e) {
        JsonNode place = e.path("place");
        return new Engagement(
                Fields.or(Fields.text(e, "type"), "").toLowerCase(Locale.ROOT),
                Fields.text(e, "start"),
                Fields.text(place, "name"),
                Fields.text(place, "township"),
                Fields.text(place, "region"),
                Fields.list(e.path("participants"), Party::of));
    }

    private static Claim claim(JsonNode c) {
        return new Claim(
                Fields.text(c, "engagement"),
                Fields.or(Fields.text(c, "measure"), "").toLowerCase(Locale.ROOT),
                Fields.number(c),
                Party.of(c.path("victims")).camp(),
                Party.of(c.path("claimant")),
                Fields.or(Fields.text(c, "stance"), "asserts"),
                "unverified".equals(Fields.text(c, "verification")),
                c.path("aggregate").asBoolean(),
                c.path("rules").path(0).asText(""),
                c.path("confidence").asDouble());
    }
}
