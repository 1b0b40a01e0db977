package org.skirmish.rdf;

import org.apache.jena.graph.Graph;
import org.skirmish.model.Reading;

/** Turns a reading into the triples of its report's named graph. */
@FunctionalInterface
public interface Mapper {

    /** The graph of one report: the same reading always gives the same triples. */
    Graph map(Reading reading);
}
