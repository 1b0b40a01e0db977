package org.skirmish.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Graphs of the index that are no report's: those reckoned from the reports, and those that never change, such as the
 * ontology. One object serves one rebuild.
 */
@FunctionalInterface
public interface DerivedGraphs {

    /** Is told first which reports are shown, and which are not. */
    default void begin(Standing standing) {}

    /**
     * Is shown the graph of one report as the archive has it, which is not to be changed or kept; all of them, in the
     * order of their ids, before {@link #send}. What follows from this report alone can be sent at once.
     */
    default void see(Node name, Graph report, Consumer<Quad> out) {}

    /**
     * Is shown the graph of a report of which a later version is stored; it is not in the index itself. In one order
     * with {@link #see}.
     */
    default void seeEarlier(Node name, Graph report, Consumer<Quad> out) {}

    /**
     * Whether a triple of a report's graph is one of these graphs' in the index, and is left out of the report's there:
     * what is said of things that several reports share.
     */
    default boolean takes(Node name, Triple triple) {
        return false;
    }

    /**
     * Sends the quads, each in a named graph that is no report's. The same reports must give the same quads; blank
     * nodes must keep their labels.
     */
    void send(Consumer<Quad> out);

    /** Graphs that are the same whatever the reports say. */
    static DerivedGraphs fixed(DatasetGraph graphs) {
        return out -> graphs.find().forEachRemaining(out);
    }
}
