package org.skirmish.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Built;
import org.skirmish.model.Attribution;
import org.skirmish.model.Claim;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Validator;
import org.skirmish.read.Source;
import org.skirmish.vocabulary.UserRegistry;

/** What a report says that it had wrong is taken back, and points at what stands in its place; nothing else is. */
@Tag("slow")
class CorrectionsTest {

    private static final String BODY =
            "KALE, 1 May 2022 - Twelve soldiers were killed and nine villagers were injured when "
                    + "fighters attacked a convoy near Kale on Friday, residents said.";
    private static final String SK = Iris.PUBLISHED + "ontology#";

    private static Understanding stages;

    @BeforeAll
    static void load(@TempDir Path data) {
        stages = Stages.load(data, UserRegistry.NONE);
    }

    private static Reading read(String text) {
        List<Reading> found = new ArrayList<>();
        List<Issue> told = new ArrayList<>();
        new Pipeline(stages, told::add)
                .take(
                        "a.txt",
                        new Source("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE),
                        read -> found.add(read.reading()));
        assertEquals(1, found.size(), told::toString);
        return found.get(0);
    }

    private static List<Claim> retracted(Reading reading) {
        return reading.claims().stream()
                .filter(c -> c.attribution().stance() == Attribution.Stance.RETRACTS)
                .toList();
    }

    private static String told(Claim claim) {
        return claim.figure().measure() + " " + claim.figure().bounds().min().getAsLong();
    }

    private static String orNothing(Stream<String> words) {
        String all = words.collect(Collectors.joining(", "));
        return all.isEmpty() ? "-" : all;
    }

    @TestFactory
    Stream<DynamicTest> notesTakeBackJustWhatTheySay() throws IOException {
        List<String[]> cases = Files.readAllLines(Path.of("src/test/resources/corrections/notes.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        assertTrue(cases.size() > 50);
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(c[0], () -> {
                    for (String text : List.of(BODY + "\n\n" + c[1] + "\n", c[1] + "\n\n" + BODY + "\n")) {
                        Reading reading = read(text);
                        List<Claim> wrong = retracted(reading);
                        assertEquals(c[2], orNothing(wrong.stream().map(CorrectionsTest::told)), text);
                        assertEquals(
                                c[3],
                                orNothing(wrong.stream()
                                        .flatMap(w -> w.replacedBy().stream())
                                        .flatMap(id -> reading.claims().stream().filter(r -> r.id().equals(id)))
                                        .map(CorrectionsTest::told)),
                                text);
                    }
                }));
    }

    @Test
    void whatIsTakenBackIsInTheGraphAndCountsForNothing() {
        Reading reading =
                read(BODY + "\n\nCorrection: An earlier version of this article said 34 soldiers were killed.\n");
        Graph graph = GraphMapper.standard(Iris.published()).map(reading);
        assertEquals(List.of(), Validator.standard().validate(graph));
        DatasetGraph reports = DatasetGraphFactory.create();
        reports.addGraph(Iris.published().graph(reading.report()), graph);
        DatasetGraph built = Built.of(reports);
        Node wrong = one(built, "stance", NodeFactory.createURI(Iris.PUBLISHED + "concept/stances/retracts"));
        Node right =
                built.find(Node.ANY, wrong, sk("replacedBy"), Node.ANY).next().getObject();
        assertTrue(built.contains(Node.ANY, right, sk("harm"), Node.ANY));
        assertFalse(built.contains(Node.ANY, wrong, sk("harm"), Node.ANY), "no row");
        assertFalse(built.contains(Node.ANY, wrong, sk("toll"), Node.ANY), "no toll");
        List<String> high = new ArrayList<>();
        built.find(Node.ANY, Node.ANY, sk("high"), Node.ANY)
                .forEachRemaining(q -> high.add(q.getObject().getLiteralLexicalForm()));
        assertEquals(List.of("12", "9"), high.stream().distinct().sorted().toList());
        assertEquals(
                Optional.empty(),
                Optional.of(built)
                        .filter(b -> b.contains(Node.ANY, Node.ANY, sk("best"), NodeFactory.createLiteralByValue(34))));
    }

    private static Node sk(String name) {
        return NodeFactory.createURI(SK + name);
    }

    private static Node one(DatasetGraph data, String property, Node value) {
        return data.find(Node.ANY, Node.ANY, sk(property), value).next().getSubject();
    }
}
