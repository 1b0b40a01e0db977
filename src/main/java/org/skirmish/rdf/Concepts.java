package org.skirmish.rdf;

import org.apache.jena.graph.Graph;

/**
 * What the ontology's concepts tell those who write graphs.
 *
 * @param classes to which class the things of a concept belong
 * @param objects of which kind things destroyed or seized are
 */
record Concepts(Classes classes, ObjectKinds objects) {

    static Concepts of(Graph ontology) {
        return new Concepts(new Classes(ontology), new ObjectKinds(ontology));
    }
}
