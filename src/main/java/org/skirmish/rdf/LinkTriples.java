package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sk;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.skirmish.model.Link;

/** Writes what a mention was linked to, with the method, the confidence and the candidates that were turned down. */
final class LinkTriples {

    private LinkTriples() {}

    /** Adds the link to the mention's triples and gives the node that it denotes. */
    static Node link(Triples mention, Link link) {
        Node target = NodeFactory.createURI(link.iri());
        mention.add(sk("denotes"), target)
                .add(sk("linkMethod"), Iris.concept("link-methods", link.method()))
                .add(sk("linkConfidence"), Literals.decimal(link.confidence()))
                .add(
                        sk("rejectedCandidate"),
                        link.rejected().stream().map(NodeFactory::createURI).toList());
        return target;
    }
}
