package org.skirmish.reconcile;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.skirmish.model.Digest;

/** The names that derived graphs use, and those of the terms by which reports are read. */
final class Names {

    /** By the characters of names. */
    static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private static final String PUBLISHED = "https://w3id.org/skirmish/";

    private Names() {}

    static Node sk(String name) {
        return NodeFactory.createURI(PUBLISHED + "ontology#" + name);
    }

    static Node sem(String name) {
        return NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/" + name);
    }

    static Node prov(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
    }

    static Node oa(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/oa#" + name);
    }

    static Node geo(String name) {
        return NodeFactory.createURI("http://www.opengis.net/ont/geosparql#" + name);
    }

    static Node schema(String name) {
        return NodeFactory.createURI("http://schema.org/" + name);
    }

    static Node skos(String name) {
        return NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + name);
    }

    static Node dcterms(String name) {
        return NodeFactory.createURI("http://purl.org/dc/terms/" + name);
    }

    static Node org(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/org#" + name);
    }

    static Node concept(String scheme, String notation) {
        return NodeFactory.createURI(PUBLISHED + "concept/" + scheme + "/" + notation);
    }

    /** The last step of a concept's name. */
    static String notation(Node concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }

    /** A name that follows from what the thing is made of. */
    static Node minted(String base, String kind, String... parts) {
        return NodeFactory.createURI(base + kind + "/" + Digest.brief(parts));
    }
}
