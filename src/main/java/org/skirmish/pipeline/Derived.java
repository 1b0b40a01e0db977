package org.skirmish.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.skirmish.rdf.Iris;
import org.skirmish.reconcile.Policies;
import org.skirmish.reconcile.Reconciler;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.vocabulary.UserRegistry;

/** The graphs of the index that belong to no report. */
public final class Derived {

    private Derived() {}

    /**
     * Their makers, for one rebuild, in the order in which they are to be asked: the ontology, then engagements and
     * estimates over all reports.
     */
    public static List<DerivedGraphs> graphs(Iris iris, UserRegistry registry) {
        Reconciler reconciler = new Reconciler(iris.base(), Policies.standard());
        return List.of(DerivedGraphs.fixed(OntologyGraph.in(iris, registry)), new DerivedGraphs() {
            @Override
            public void see(Node name, Graph report) {
                reconciler.read(name, report);
            }

            @Override
            public void send(Consumer<Quad> out) {
                reconciler.derive().find().forEachRemaining(out);
            }
        });
    }
}
