package org.skirmish.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.fixture.Standard;
import org.skirmish.link.gazetteer.Gazetteers;
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

class ReportLinkerTest {

    private static final String TEXT = "In Kale Township the KNDF killed two junta troops, Kalay-PDF said.";
    private static final Report REPORT = new Report("0", "r.txt", TEXT, Metadata.NONE, List.of());

    private static Mention mention(String words) {
        int at = TEXT.indexOf(words);
        return new Mention(new Span(at, at + words.length()), words);
    }

    private static Party party(String words, Camp camp) {
        return new Party(mention(words), words, camp, Optional.empty(), Optional.empty());
    }

    private static Reading reading() {
        Evidence evidence = Evidence.of(REPORT, new Span(0, TEXT.length()));
        Attribution said = new Attribution(
                Optional.of(party("Kalay-PDF", Camp.NON_STATE)),
                "party",
                Optional.empty(),
                Optional.empty(),
                Attribution.Stance.ASSERTS,
                Attribution.Certainty.STATED);
        Place place = new Place(
                mention("Kale Township"), "Kale", Optional.of("township"), "at", Optional.empty(), Optional.empty());
        Engagement engagement = new Engagement(
                "e1",
                "clash",
                mention("killed"),
                Optional.empty(),
                Optional.of(place),
                List.of(new Participant(party("KNDF", Camp.UNKNOWN), Participant.Role.ATTACKER)),
                List.of(),
                Optional.of(new Engagement.Outcome("seized", said)),
                said,
                List.of(evidence),
                List.of("r"));
        Claim claim = new Claim(
                "c1",
                Optional.of("e1"),
                new Figure(
                        "killed",
                        Bounds.exactly(2),
                        party("junta troops", Camp.STATE),
                        Optional.empty(),
                        mention("two")),
                said,
                Verification.UNSTATED,
                false,
                Optional.empty(),
                evidence,
                List.of("r"),
                0.5);
        return new Reading(REPORT, List.of(engagement), List.of(claim), List.of(said), List.of(), List.of(), List.of());
    }

    @Test
    void linksEveryPartyAndPlaceOfAReading() {
        Reading linked =
                new ReportLinker(Standard.vocabulary(), Gazetteers.standard(), "https://example.org/").link(reading());
        Engagement engagement = linked.engagements().get(0);
        assertEquals(
                "Sagaing",
                engagement
                        .place()
                        .orElseThrow()
                        .setting()
                        .orElseThrow()
                        .region()
                        .orElseThrow());
        assertEquals(
                "Karenni Nationalities Defence Force",
                engagement.participants().get(0).party().label());
        assertEquals(Camp.NON_STATE, engagement.participants().get(0).party().camp());
        assertEquals(
                "Myanmar military", linked.claims().get(0).figure().victims().label());
        assertEquals(
                "Kale PDF",
                linked.claims().get(0).attribution().source().orElseThrow().label());
        assertEquals(
                "Kale PDF", linked.attributions().get(0).source().orElseThrow().label());
        assertEquals("Kale PDF", engagement.attribution().source().orElseThrow().label());
        assertEquals(
                "Kale PDF",
                engagement
                        .outcome()
                        .orElseThrow()
                        .attribution()
                        .source()
                        .orElseThrow()
                        .label());
        assertEquals(reading().report(), linked.report());
    }
}
