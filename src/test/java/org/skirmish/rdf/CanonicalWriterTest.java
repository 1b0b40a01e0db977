package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {

    static {
        JenaSystem.init();
    }

    @Test
    void ordersGraphsByNameAndLinesByBytes() throws IOException {
        DatasetGraph dataset = dataset("""
            <urn:s> <urn:p> "default" .
            GRAPH <urn:b> { <urn:a> <urn:p> "x" }
            GRAPH <urn:a> { <urn:z> <urn:p> "\\uFF5E" . <urn:z> <urn:p> "\\U0001F600" . <urn:z> <urn:p> "a" }
            """);
        String expected = """
            <urn:s> <urn:p> "default" .
            <urn:z> <urn:p> "a" <urn:a> .
            <urn:z> <urn:p> "～" <urn:a> .
            <urn:z> <urn:p> "😀" <urn:a> .
            <urn:a> <urn:p> "x" <urn:b> .
            """;
        assertEquals(expected, quads(dataset));
    }

    @Test
    void doesNotDependOnTheOrderOfWriting() throws IOException {
        assertEquals(quads(dataset("<urn:a> <urn:p> 1 . <urn:b> <urn:p> 2 .")), quads(dataset("<urn:b> <urn:p> 2 . <urn:a> <urn:p> 1 .")));
    }

    @Test
    void refusesBlankNodes() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.add(NodeFactory.createBlankNode(), NodeFactory.createURI("urn:p"), NodeFactory.createURI("urn:o"));
        assertThrows(IllegalArgumentException.class, () -> new CanonicalWriter().triples(graph, OutputStream.nullOutputStream()));
    }

    private static DatasetGraph dataset(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return dataset;
    }

    private static String quads(DatasetGraph dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CanonicalWriter().quads(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
