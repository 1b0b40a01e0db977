package org.skirmish.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.annotate.Annotator;
import org.skirmish.annotate.CoreNlpAnnotator;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.read.Limits;
import org.skirmish.read.Reader;
import org.skirmish.read.Source;
import org.skirmish.read.TextReader;
import org.skirmish.vocabulary.Vocabulary;

/** Reads small reports, each written for one way of telling, the whole way from bytes; without a gazetteer. */
@Tag("slow")
class ReportCasesTest {

    private static final Reader READER = new TextReader(Limits.DEFAULT, note -> {});
    private static Annotator annotator;
    private static Extractor extractor;

    @BeforeAll
    static void loadModels() {
        Vocabulary vocabulary = Standard.vocabulary();
        annotator = new CoreNlpAnnotator(vocabulary);
        extractor = new RuleExtractor(vocabulary, PlaceKnowledge.NONE);
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, URISyntaxException {
        List<ReportCase> cases = ReportCase.all();
        assertTrue(cases.size() >= 12, "only " + cases.size() + " cases found");
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    @Test
    void membersOfAnAllianceTakePart() throws IOException, URISyntaxException {
        ReportCase told = ReportCase.all().stream()
                .filter(c -> c.name().equals("alliance-members-shan"))
                .findFirst()
                .orElseThrow();
        List<String> attackers = read(told).engagements().stream()
                .flatMap(e -> e.participants().stream())
                .map(p -> p.party().name())
                .sorted()
                .toList();
        assertEquals(List.of("Nam Mao Liberation Front", "Wa Hills Army", "alliance"), attackers);
    }

    private static Reading read(ReportCase told) {
        return extractor.extract(
                annotator.annotate(READER.read(new Source(told.name(), told.report(), Metadata.NONE))));
    }

    private static void check(ReportCase told) {
        List<String> read = Told.lines(read(told));
        List<String> wanted = new ArrayList<>(told.expected());
        wanted.addAll(told.surplus());
        List<String> wrong = new ArrayList<>();
        less(wanted, read)
                .forEach(l -> wrong.add((told.surplus().contains(l) ? "no longer surplus: " : "missing: ") + l));
        less(read, wanted)
                .forEach(l ->
                        wrong.add((told.gaps().contains(l) ? "gap closed, take its mark away: " : "surplus: ") + l));
        assertEquals("", String.join("\n", wrong), told.name());
    }

    /** The lines of the one that the other lacks; a line that stands twice must be there twice. */
    private static List<String> less(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
