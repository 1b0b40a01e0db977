package org.skirmish.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Looks things up in the graph of that name; values come in the order of their names. */
record Look(Graph data, Node graph) {

    List<Node> all(Node subject, Node property) {
        return Iter.iter(data.find(subject, property, Node.ANY)).map(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    Optional<String> text(Node subject, Node property) {
        return one(subject, property).map(Node::getLiteralLexicalForm);
    }

    <T> Optional<T> value(Node subject, Node property, Function<String, T> parse) {
        return text(subject, property).map(parse);
    }

    boolean is(Node subject, Node type) {
        return data.contains(subject, RDF.type.asNode(), type);
    }

    /** Whether one of its values has that form. */
    boolean is(Node subject, Node property, String form) {
        return text(subject, property).filter(form::equals).isPresent();
    }

    /** The subjects of that class. */
    List<Node> instances(Node type) {
        return subjects(RDF.type.asNode(), type);
    }

    /** The subjects that have the value. */
    List<Node> subjects(Node property, Node value) {
        return Iter.iter(data.find(Node.ANY, property, value)).map(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
