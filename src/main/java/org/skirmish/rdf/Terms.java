package org.skirmish.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The namespaces of the terms that the graph uses. */
final class Terms {

    private static final String SK = Iris.PUBLISHED + "ontology#";
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA = "http://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final String TIME = "http://www.w3.org/2006/time#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private Terms() {}

    /** A term of the project's own ontology. */
    static Node sk(String name) {
        return NodeFactory.createURI(SK + name);
    }

    /** A term of the Organization ontology. */
    static Node org(String name) {
        return NodeFactory.createURI(ORG + name);
    }

    /** A term of the Simple Event Model. */
    static Node sem(String name) {
        return NodeFactory.createURI(SEM + name);
    }

    /** A term of PROV-O. */
    static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }

    /** A term of schema.org, in the {@code http} form of its names. */
    static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    /** A term of the Web Annotation vocabulary. */
    static Node oa(String name) {
        return NodeFactory.createURI(OA + name);
    }

    /** A term of GeoSPARQL. */
    static Node geo(String name) {
        return NodeFactory.createURI(GEO + name);
    }

    /** A term of OWL-Time. */
    static Node time(String name) {
        return NodeFactory.createURI(TIME + name);
    }

    /** A term of SKOS. */
    static Node skos(String name) {
        return NodeFactory.createURI(SKOS + name);
    }
}
