package org.skirmish.store;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Graphs of the index that are no report's: those reckoned from the reports, and those that never change, such as the ontology. */
@FunctionalInterface
public interface DerivedGraphs {

    /**
     * Sends the quads, each in a named graph that is no report's. The same data must give the same quads; blank nodes must keep their labels.
     *
     * @param data the graphs of all reports, those that do not depend on them, and those that came before in the list; inside a read
     *             transaction, not to be changed; empty for graphs that do not depend on reports
     */
    void derive(DatasetGraph data, Consumer<Quad> out);

    /** Whether {@link #derive} looks at the data. */
    default boolean dependsOnReports() {
        return true;
    }

    /** Graphs that are the same whatever the reports say. */
    static DerivedGraphs fixed(DatasetGraph graphs) {
        return new DerivedGraphs() {
            @Override
            public void derive(DatasetGraph data, Consumer<Quad> out) {
                graphs.find().forEachRemaining(out);
            }

            @Override
            public boolean dependsOnReports() {
                return false;
            }
        };
    }
}
