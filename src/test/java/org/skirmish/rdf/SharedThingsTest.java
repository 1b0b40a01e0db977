package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** What reports share is told once, and only as long as a report names it. */
class SharedThingsTest {

    private static final String BASE = "http://test/";
    private static final String ONE = "1111111111111111";
    private static final String OTHER = "2222222222222222";

    private static Graph graph(String triples) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.fromString(
                        "BASE <http://test/> PREFIX sk: <https://w3id.org/skirmish/ontology#>"
                                + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + triples,
                        Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static Node name(String report) {
        return NodeFactory.createURI(BASE + "graph/report/" + report);
    }

    /** As "graph subject value". */
    private static Set<String> told(SharedThings things) {
        Set<String> told = new TreeSet<>();
        things.send(quad -> told.add(quad.getGraph().getURI().substring(BASE.length()) + " "
                + quad.getSubject().getURI().substring(BASE.length()) + " "
                + (quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : quad.getObject())));
        return told;
    }

    @Test
    void whatTheReportOwnsIsNotShared() {
        SharedThings things = new SharedThings(new Iris(BASE));
        Graph own = graph("<report/" + ONE + "> a sk:Report . <report/" + ONE + "/text#char=0,3> a sk:Passage . <claim/"
                + ONE + "-c1> a sk:Claim . <account/" + ONE + "-e1/role/1> a sk:Participation . <graph/report/" + ONE
                + "> rdfs:label 'g' .");
        own.find().forEach(t -> assertEquals(false, things.isShared(name(ONE), t), t::toString));
        Graph shared = graph(
                "<place/" + OTHER + "-x> rdfs:label 'a' . <place/geonames/1> rdfs:label 'a' . <rule/r> rdfs:label 'r' ."
                        + " <claim/" + OTHER + "-c1> a sk:Claim .");
        shared.find().forEach(t -> assertEquals(true, things.isShared(name(ONE), t), t::toString));
    }

    @Test
    void aThingIsToldOnceInTheGraphOfItsKind() {
        SharedThings things = new SharedThings(new Iris(BASE));
        String place = "<place/geonames/1> rdfs:label 'Elm' . <day/2024-05-01> rdfs:label '2024-05-01' . ";
        things.read(name(ONE), graph(place + "<outlet/post> rdfs:label 'The Post' . <group/local/x> rdfs:label 'X' ."));
        things.read(
                name(OTHER), graph(place + "<outlet/post> rdfs:label 'The Post' . <group/army> rdfs:label 'army' ."));
        things.read(name("3333333333333333"), graph("<outlet/post> rdfs:label 'THE POST' ."));
        assertEquals(
                Set.of(
                        "graph/places place/geonames/1 Elm",
                        "graph/days day/2024-05-01 2024-05-01",
                        "graph/outlets outlet/post The Post",
                        "graph/groups group/local/x X"),
                told(things),
                "by most, once; groups of the registry are told of by the ontology");
    }

    @Test
    void theLastReportThatNamesAThingTakesItAlong() {
        SharedThings before = new SharedThings(new Iris(BASE));
        before.read(name(ONE), graph("<place/geonames/1> rdfs:label 'Elm' ."));
        before.read(name(OTHER), graph("<place/geonames/2> rdfs:label 'Oak' ."));
        assertEquals(2, told(before).size());
        SharedThings after = new SharedThings(new Iris(BASE));
        after.read(name(OTHER), graph("<place/geonames/2> rdfs:label 'Oak' ."));
        assertEquals(Set.of("graph/places place/geonames/2 Oak"), told(after));
    }

    @Test
    void aLetterheadInCapitalsIsNoOtherOutlet() {
        assertEquals("Southern Coast Monitor", OutletName.written("SOUTHERN COAST MONITOR"));
        assertEquals("Southern Coast Monitor", OutletName.written(" Southern  Coast Monitor"));
        assertEquals(
                "Front for the Liberation of Azawad (FLA)",
                OutletName.written("FRONT FOR THE LIBERATION OF AZAWAD (FLA)"));
        assertEquals("AFRA", OutletName.written("AFRA"));
    }
}
