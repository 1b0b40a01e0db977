package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sk;
import static org.skirmish.rdf.Terms.skos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sys.JenaSystem;

/**
 * Tells which class of the ontology the things of a concept belong to, by {@code sk:classifiedBy} and
 * {@code skos:broader}.
 */
public final class Classes {

    static {
        JenaSystem.init();
    }

    private final Map<Node, Node> classes = new HashMap<>();
    private final Map<Node, Node> broader = new HashMap<>();

    /** Reads what the ontology's terms and concepts say; keeps nothing of the graph. */
    public Classes(Graph ontology) {
        ontology.find(Node.ANY, sk("classifiedBy"), Node.ANY).forEach(t -> classes.put(t.getObject(), t.getSubject()));
        ontology.find(Node.ANY, skos("broader"), Node.ANY).forEach(t -> broader.put(t.getSubject(), t.getObject()));
    }

    /** The class of that concept, or of the nearest broader one that has a class. */
    public Optional<Node> of(Node concept) {
        Set<Node> seen = new HashSet<>();
        Node at = concept;
        while (at != null && seen.add(at)) {
            if (classes.containsKey(at)) {
                return Optional.of(classes.get(at));
            }
            at = broader.get(at);
        }
        return Optional.empty();
    }
}
