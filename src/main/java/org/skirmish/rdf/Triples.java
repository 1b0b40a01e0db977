package org.skirmish.rdf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** One node's triples on their way into a graph: every call adds one and gives this back. */
record Triples(Graph graph, Node subject) {

    static {
        JenaSystem.init();
    }

    Triples add(Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
        return this;
    }

    /** Adds nothing where there is no object. */
    Triples add(Node predicate, Optional<Node> object) {
        object.ifPresent(o -> add(predicate, o));
        return this;
    }

    Triples add(Node predicate, List<Node> objects) {
        objects.forEach(o -> add(predicate, o));
        return this;
    }

    /** Adds nothing where there is no number. */
    Triples add(Node predicate, OptionalLong number) {
        number.ifPresent(n -> add(predicate, Literals.whole(n)));
        return this;
    }

    Triples text(Node predicate, String text) {
        return add(predicate, Literals.text(text));
    }

    Triples type(Node... classes) {
        for (Node type : classes) {
            add(RDF.type.asNode(), type);
        }
        return this;
    }

    Triples label(String label) {
        return add(RDFS.label.asNode(), Literals.text(label));
    }
}
