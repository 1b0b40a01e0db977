package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.model.Reading;
import org.skirmish.model.Span;

/** Each folder of {@code graph} with an {@code expected.ttl} is the graph of the reading of that name. */
class GraphMapperTest {

    private static final Path CASES = Path.of("src/test/resources/graph");

    @TestFactory
    List<DynamicTest> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<DynamicTest> tests = folders.filter(folder -> Files.exists(folder.resolve("expected.ttl")))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> mapsTo(folder)))
                    .toList();
            assertEquals(3, tests.size(), "cases were found");
            return tests;
        }
    }

    private static void mapsTo(Path folder) {
        Graph actual = mapper().map(reading(folder.getFileName().toString()));
        assertEquals(
                "",
                Graphs.difference(Graphs.turtle(folder.resolve("expected.ttl").toString()), actual));
        assertEquals(List.of(), Validator.standard().validate(actual));
    }

    private static Reading reading(String name) {
        return switch (name) {
            case "ambush" -> Readings.ambush();
            case "emoji" -> Readings.emoji();
            case "empty" -> Readings.empty();
            default -> throw new IllegalArgumentException("no reading for the folder " + name);
        };
    }

    private static GraphMapper mapper() {
        return new GraphMapper(Iris.published(), OntologyResources.terms(), "0.0.0");
    }

    @Test
    void mapsTwiceToTheSameBytes() {
        String once = Graphs.canonical(mapper().map(Readings.emoji()));
        assertEquals(once, Graphs.canonical(mapper().map(Readings.emoji())));
        assertFalse(once.equals(Graphs.canonical(mapper().map(Readings.ambush()))));
    }

    @Test
    void countsCodePointsNotCodeUnits() {
        Reading reading = Readings.emoji();
        String text = reading.report().text();
        Span trigger = reading.engagements().get(0).trigger().span();
        int begin = text.codePointCount(0, trigger.begin());
        assertEquals(trigger.begin() - 2, begin, "two surrogate pairs stand before");
        String canonical = Graphs.canonical(mapper().map(reading));
        assertTrue(canonical.contains("text#char=" + begin + "," + (begin + "ambushed".length()) + ">"));
        assertFalse(canonical.contains("text#char=" + trigger.begin() + ","));
    }

    @Test
    void anotherBaseMovesDataAndLeavesTermsAndConcepts() {
        Graph graph = new GraphMapper(new Iris("http://localhost/data/"), OntologyResources.terms(), "0.0.0")
                .map(Readings.ambush());
        Set<String> starts = new TreeSet<>();
        graph.find(Node.ANY, Terms.sk("measure"), Node.ANY).forEach(t -> starts.add(start(t)));
        assertEquals(Set.of("http://localhost/data/claim/ https://w3id.org/skirmish/concept/harms/"), starts);
        assertThrows(IllegalArgumentException.class, () -> new Iris("http://localhost/data"));
        assertThrows(IllegalArgumentException.class, () -> new Iris("data/"));
    }

    private static String start(Triple triple) {
        return triple.getSubject().getURI().replaceAll("[^/]*$", "") + " "
                + triple.getObject().getURI().replaceAll("[^/]*$", "");
    }

    @Test
    void theVersionIsThatOfThePom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(
                pom.contains("<version>" + ProgramVersion.current() + "-SNAPSHOT</version>")
                        || pom.contains("<version>" + ProgramVersion.current() + "</version>"),
                "src/main/resources/org/skirmish/rdf/version.txt must follow pom.xml");
    }
}
