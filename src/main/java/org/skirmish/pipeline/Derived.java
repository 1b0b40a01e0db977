package org.skirmish.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.OntologyResources;
import org.skirmish.rdf.SharedThings;
import org.skirmish.reconcile.FlatView;
import org.skirmish.reconcile.Policies;
import org.skirmish.reconcile.Reconciler;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.vocabulary.UserRegistry;

/** The graphs of the index that belong to no report. */
public final class Derived {

    private Derived() {}

    /**
     * Their makers, for one rebuild, in the order in which they are to be asked: the ontology, what reports share, then
     * engagements and estimates over all reports, and what became of earlier versions.
     */
    public static List<DerivedGraphs> graphs(Iris iris, UserRegistry registry) {
        return List.of(
                DerivedGraphs.fixed(OntologyGraph.in(iris, registry)),
                shared(iris),
                reconciled(iris, registry),
                new VersionGraph(iris, new FlatView(iris.base(), OntologyResources.terms(iris, registry))));
    }

    private static DerivedGraphs shared(Iris iris) {
        SharedThings things = new SharedThings(iris);
        return new DerivedGraphs() {
            @Override
            public boolean takes(Node name, Triple triple) {
                return things.isShared(name, triple);
            }

            @Override
            public void see(Node name, Graph report, Consumer<Quad> out) {
                things.read(name, report);
            }

            @Override
            public void send(Consumer<Quad> out) {
                things.send(out);
            }
        };
    }

    private static DerivedGraphs reconciled(Iris iris, UserRegistry registry) {
        Graph terms = OntologyResources.terms(iris, registry);
        Reconciler reconciler = new Reconciler(iris.base(), Policies.standard(), terms);
        FlatView view = new FlatView(iris.base(), terms);
        return new DerivedGraphs() {
            @Override
            public void see(Node name, Graph report, Consumer<Quad> out) {
                reconciler.read(name, report);
                view.read(name, report, out);
            }

            @Override
            public void send(Consumer<Quad> out) {
                reconciler.derive(engagement -> {
                    engagement.find().forEachRemaining(out);
                    view.engagements(engagement, out);
                });
                view.end(out);
            }
        };
    }
}
