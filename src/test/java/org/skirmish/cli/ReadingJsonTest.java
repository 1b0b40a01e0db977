package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Claim;
import org.skirmish.model.Engagement;
import org.skirmish.model.Evidence;
import org.skirmish.model.Figure;
import org.skirmish.model.Mention;
import org.skirmish.model.Metadata;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Place;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.model.Verification;
import org.skirmish.model.When;
import org.skirmish.read.Limits;
import org.skirmish.read.Source;
import org.skirmish.read.TextReader;

class ReadingJsonTest {

    private static final String TEXT = "😀 At least four soldiers died near Pale, the Kale Group said.\n";
    private final Report report = new TextReader(Limits.DEFAULT, n -> {})
            .read(new Source("r.txt", TEXT.getBytes(StandardCharsets.UTF_8), Metadata.NONE));

    @Test
    void everyKeyOfTheContractIsThere() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ReadingJson.line(reading()));
        assertEquals("r.txt", json.get("report").asText());
        assertTrue(json.get("published").isNull());
        JsonNode engagement = json.get("engagements").get(0);
        assertEquals("clash", engagement.get("type").asText());
        assertEquals("2022-02-10", engagement.get("start").asText());
        assertTrue(engagement.get("end").isNull());
        assertEquals("Pale", engagement.get("place").get("name").asText());
        assertEquals("Sagaing", engagement.get("place").get("region").asText());
        assertTrue(engagement.get("place").get("country").isNull());
        assertEquals(
                "defender", engagement.get("participants").get(0).get("role").asText());
        JsonNode claim = json.get("claims").get(0);
        assertEquals(engagement.get("id").asText(), claim.get("engagement").asText());
        assertEquals(4, claim.get("min").asInt());
        assertTrue(claim.get("max").isNull());
        assertEquals("state", claim.get("victims").get("camp").asText());
        assertEquals("Kale Group", claim.get("claimant").get("label").asText());
        assertEquals("asserts", claim.get("stance").asText());
        assertEquals("unverified", claim.get("verification").asText());
        assertTrue(claim.get("object").isNull());
        assertEquals("repelled", json.get("engagements").get(0).get("outcome").asText());
        assertEquals(
                "Kale Group",
                json.get("engagements")
                        .get(0)
                        .get("outcomeClaimant")
                        .get("label")
                        .asText());
        for (String key : List.of("attributions", "unmodelled", "issues")) {
            assertTrue(json.get(key).isArray(), key);
        }
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        JsonNode evidence = new ObjectMapper()
                .readTree(ReadingJson.line(reading()))
                .get("claims")
                .get(0)
                .get("evidence");
        int begin = TEXT.offsetByCodePoints(0, evidence.get("begin").asInt());
        int end = TEXT.offsetByCodePoints(0, evidence.get("end").asInt());
        assertEquals(evidence.get("text").asText(), TEXT.substring(begin, end));
        assertEquals(2, evidence.get("begin").asInt());
    }

    @Test
    void theTextShowsTheSentenceAndUnderItWhatWasUnderstood() {
        String text = ReadingText.of(reading());
        assertTrue(
                text.contains(
                        "At least four soldiers died near Pale, the Kale Group said.\n    [1] clash near Pale, 2022-02-10, repelled, says Kale Group\n"),
                text);
        assertTrue(
                text.contains("[1] killed at least 4 soldiers (state); Kale Group asserts (claimed); unverified"),
                text);
    }

    private Reading reading() {
        Party soldiers =
                new Party(mention("soldiers"), "soldiers", Camp.STATE, Optional.of("soldier"), Optional.empty());
        Party group =
                new Party(mention("Kale Group"), "Kale Group", Camp.NON_STATE, Optional.empty(), Optional.empty());
        Place region =
                new Place(mention("Pale"), "Sagaing", Optional.of("region"), "at", Optional.empty(), Optional.empty());
        Place pale =
                new Place(mention("Pale"), "Pale", Optional.empty(), "near", Optional.of(region), Optional.empty());
        Evidence evidence = Evidence.of(
                report,
                mention("At least four soldiers died near Pale, the Kale Group said.")
                        .span());
        Attribution said = new Attribution(
                Optional.of(group),
                "party",
                Optional.of(mention("said")),
                Optional.empty(),
                Attribution.Stance.ASSERTS,
                Attribution.Certainty.CLAIMED);
        Engagement engagement = new Engagement(
                "e1",
                "clash",
                mention("died"),
                Optional.of(
                        new When(Optional.empty(), Optional.of(LocalDate.of(2022, 2, 10)), Optional.empty(), "day")),
                Optional.of(pale),
                List.of(new Participant(soldiers, Participant.Role.DEFENDER)),
                List.of(),
                Optional.of(new Engagement.Outcome("repelled", said)),
                said,
                List.of(evidence),
                List.of("r1"));
        Claim claim = new Claim(
                "c1",
                Optional.of("e1"),
                new Figure("killed", Bounds.atLeast(4), soldiers, Optional.empty(), mention("At least four")),
                said,
                Verification.UNVERIFIED,
                false,
                Optional.empty(),
                evidence,
                List.of("r2"),
                0.9);
        return new Reading(report, List.of(engagement), List.of(claim), List.of(said), List.of(), List.of(), List.of());
    }

    private Mention mention(String words) {
        int begin = TEXT.indexOf(words);
        return Mention.of(report, new Span(begin, begin + words.length()));
    }
}
