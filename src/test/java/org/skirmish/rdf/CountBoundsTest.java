package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Bounds;
import org.skirmish.model.Claim;
import org.skirmish.model.Figure;
import org.skirmish.model.Reading;

/** "More than 50" is {@code sk:countMin} 50 in the graph as {@code min} is in JSON, and the ontology says so. */
class CountBoundsTest {

    @Test
    void theBoundIsTheNumberOfTheWords() {
        Reading reading = Readings.ambush();
        Claim claim = reading.claims().get(0);
        Figure figure = claim.figure();
        Claim open = new Claim(
                claim.id(),
                claim.engagement(),
                new Figure(figure.measure(), Bounds.atLeast(50), figure.victims(), figure.object(), figure.wording()),
                claim.attribution(),
                claim.verification(),
                claim.aggregate(),
                claim.partOf(),
                claim.evidence(),
                claim.rules(),
                claim.confidence());
        Graph graph = new GraphMapper(Iris.published(), OntologyResources.terms(), "0.0.0")
                .map(new Reading(
                        reading.report(),
                        reading.engagements(),
                        List.of(open),
                        reading.attributions(),
                        reading.unmodelled(),
                        reading.persons(),
                        reading.issues()));
        assertEquals(List.of("50"), values(graph, Terms.sk("countMin")));
        assertEquals(List.of(), values(graph, Terms.sk("countMax")));
    }

    private static List<String> values(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    @Test
    void theOntologySaysThatTheNumberItselfMayBeLeftOut() {
        Graph terms = GraphMemFactory.createDefaultGraph();
        RDFParser.source("ontology/skirmish.ttl").lang(Lang.TURTLE).parse(terms);
        for (String[] bound : new String[][] {{"countMin", "more than 50"}, {"countMax", "fewer than 50"}}) {
            String definition = terms.find(Terms.sk(bound[0]), Terms.skos("definition"), Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
            assertTrue(definition.contains("50 of \"" + bound[1] + "\" too"), definition);
        }
    }
}
