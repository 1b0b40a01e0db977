package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Engagement;
import org.skirmish.model.Participant;
import org.skirmish.model.Reading;

/**
 * Nobody is accused by guess: an attacker who is only inferred has a participation with its rule, and is no
 * sk:attacker.
 */
class InferredPartsTest {

    private static Graph graph(boolean attackerInferred, boolean defenderInferred) {
        Reading reading = Readings.ambush();
        Engagement e = reading.engagements().get(0);
        List<Participant> parts = e.participants().stream()
                .map(p -> {
                    boolean guess = p.role() == Participant.Role.ATTACKER ? attackerInferred : defenderInferred;
                    return guess ? new Participant(p.party(), p.role(), Optional.of("sides.enemy")) : p;
                })
                .toList();
        Engagement guessed = new Engagement(
                e.id(),
                e.kind(),
                e.trigger(),
                e.when(),
                e.place(),
                parts,
                e.means(),
                e.outcome(),
                e.attribution(),
                e.evidence(),
                e.rules());
        Graph graph = new GraphMapper(Iris.published(), OntologyResources.terms(), "0.0.0")
                .map(new Reading(
                        reading.report(),
                        List.of(guessed),
                        reading.claims(),
                        reading.attributions(),
                        reading.unmodelled(),
                        reading.persons(),
                        reading.issues()));
        assertEquals(List.of(), Validator.standard().validate(graph));
        return graph;
    }

    private static List<Node> objects(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
    }

    @Test
    void anInferredAttackerIsNoAttacker() {
        Graph graph = graph(true, false);
        assertEquals(List.of(), objects(graph, Terms.sk("attacker")));
        assertEquals(1, objects(graph, Terms.sk("defender")).size());
        assertEquals(objects(graph, Terms.sk("defender")), objects(graph, Terms.sem("hasActor")));
        assertEquals(2, objects(graph, Terms.sk("participation")).size());
        List<Node> rules = objects(graph, Terms.sk("inferredByRule"));
        assertEquals(1, rules.size());
        assertTrue(graph.contains(rules.get(0), Terms.sk("ruleId"), Node.ANY));
    }

    @Test
    void anInferredDefenderStaysOne() {
        Graph graph = graph(false, true);
        assertEquals(1, objects(graph, Terms.sk("attacker")).size());
        assertEquals(1, objects(graph, Terms.sk("defender")).size());
        assertEquals(
                2,
                Stream.of("isInferred", "inferredByRule")
                        .mapToInt(p -> objects(graph, Terms.sk(p)).size())
                        .sum());
    }

    @Test
    void whatIsToldNamesNoRule() {
        Graph graph = graph(false, false);
        assertEquals(1, objects(graph, Terms.sk("attacker")).size());
        assertEquals(List.of(), objects(graph, Terms.sk("inferredByRule")));
    }
}
