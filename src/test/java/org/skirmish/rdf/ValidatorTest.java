package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.model.Issue;

/**
 * The sample conforms; each way of breaking it in {@code graph/broken} is told by the words that the file's first line
 * names.
 */
class ValidatorTest {

    private static final Path BROKEN = Path.of("src/test/resources/graph/broken");
    private static final Validator VALIDATOR = Validator.standard();

    @Test
    void theSampleConforms() {
        DatasetGraph sample = Graphs.sample();
        Set<Node> names = new HashSet<>();
        sample.listGraphNodes().forEachRemaining(names::add);
        assertEquals(5, names.size());
        names.forEach(name -> assertEquals(List.of(), VALIDATOR.validate(sample.getGraph(name)), name.getURI()));
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> brokenCopiesAreRefused() throws IOException {
        List<Path> files = broken();
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> refused(Files.readString(file))));
    }

    @Test
    void everyShapeAndEveryCheckHasABrokenCopy() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : broken()) {
            named.add(file.getFileName().toString().replaceAll("(--.*)?\\.ru$", ""));
        }
        Set<String> expected = OntologyResources.shapes()
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(
                        t -> t.getSubject().isURI() && t.getSubject().getURI().endsWith("Shape"))
                .mapWith(t -> t.getSubject().getURI().replaceAll(".*#", ""))
                .toSet()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
        Check.all().forEach(check -> expected.add(check.name()));
        assertTrue(expected.size() > 20, "shapes were found");
        assertEquals(expected, named);
    }

    private static List<Path> broken() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().endsWith(".ru"))
                    .sorted()
                    .toList();
        }
    }

    private static void refused(String update) {
        String expected = update.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
        DatasetGraph sample = Graphs.sample();
        Graph first = Graphs.copy(sample.getUnionGraph());
        assertEquals(List.of(), VALIDATOR.validate(first), "all graphs in one conform");
        long before = first.size();
        String triples = Graphs.canonical(first);
        UpdateExec.dataset(DatasetGraphFactory.wrap(first))
                .update(PREFIXES + update)
                .execute();
        assertFalse(before == first.size() && triples.equals(Graphs.canonical(first)), "the update changes something");
        List<Issue> issues = VALIDATOR.validate(first);
        assertTrue(
                issues.stream().anyMatch(issue -> issue.remedy().contains(expected)),
                "expected: " + expected + "\ngot: " + issues);
    }

    private static final String PREFIXES = """
        BASE <https://w3id.org/skirmish/>
        PREFIX sk: <https://w3id.org/skirmish/ontology#>
        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <http://schema.org/>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        PREFIX time: <http://www.w3.org/2006/time#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
}
