package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that were written are read back as what they were, and no others are read. */
class CanonicalReaderTest {

    private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph");
    private static final Node THING = NodeFactory.createURI("http://example.org/thing");
    private static final Node SAYS = NodeFactory.createURI("http://example.org/မြန်မာ");

    @Test
    void readsEveryKindOfTerm() {
        List<Node> objects = new ArrayList<>(List.of(
                THING,
                NodeFactory.createBlankNode("a b-1"),
                NodeFactory.createLiteralLang("troupes tuées", "fr"),
                NodeFactory.createLiteralDT("12", XSDDatatype.XSDinteger),
                NodeFactory.createLiteralString("")));
        List.of(
                        "plain",
                        "a \"quoted\" word",
                        "back\\slash\\",
                        "\\\\\"",
                        "line\nfeed\r\ttab",
                        "\u0000\u0007\u001f\u007f\b\f",
                        "ကလေး ၃ ဦး",
                        "three 🛩 planes \\ \uD83D\uDE81",
                        "<a> .\n<b>")
                .forEach(text -> objects.add(NodeFactory.createLiteralString(text)));
        DatasetGraph data = DatasetGraphFactory.create();
        objects.forEach(object -> data.add(GRAPH, THING, SAYS, object));

        List<Quad> read = new ArrayList<>();
        new CanonicalReader().read(CanonicalQuads.of(data, GRAPH.getURI()), read::add);

        DatasetGraph again = DatasetGraphFactory.create();
        read.forEach(again::add);
        assertEquals(objects.size(), read.size());
        objects.forEach(object -> assertEquals(
                List.of(new Quad(GRAPH, THING, SAYS, object)),
                read.stream().filter(quad -> quad.getObject().equals(object)).toList()));
        assertEquals(
                new String(CanonicalQuads.of(data, GRAPH.getURI()), StandardCharsets.UTF_8),
                new String(CanonicalQuads.of(again, GRAPH.getURI()), StandardCharsets.UTF_8));
    }

    @Test
    void readsTheDefaultGraphAndOneTextAfterTheOther() {
        CanonicalReader reader = new CanonicalReader();
        List<Quad> read = new ArrayList<>();
        reader.read("<http://e/s> <http://e/p> \"a\\\\b\" .\n".getBytes(StandardCharsets.UTF_8), read::add);
        reader.read(
                "<http://e/s> <http://e/p> \"a\\nb\" .\n<http://e/s> <http://e/p> \"c\" .\n"
                        .getBytes(StandardCharsets.UTF_8),
                read::add);
        assertEquals(
                List.of("a\\b", "a\nb", "c"),
                read.stream()
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .toList());
        read.forEach(quad -> assertEquals(Quad.defaultGraphNodeGenerated, quad.getGraph()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "<http://e/s> <http://e/p> <http://e/o>",
                "<http://e/s> <http://e/p> \"open .\n",
                "<http://e/s> <http://e/p> \"o\" <http://e/g>\n",
                "<http://e/s> <http://e/p> .\n",
                "<http://e/s>  <http://e/p> \"o\" .\n",
                "<http://e/s> <http://e/p> \"\\uZZZZ\" .\n",
                "<http://e/s> <http://e/p> \"o\" . # remark\n",
                "\n"
            })
    void refusesOtherLines(String line) {
        assertThrows(RiotException.class, () -> new CanonicalReader()
                .read(line.getBytes(StandardCharsets.UTF_8), quad -> {}));
    }
}
