package org.skirmish.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that gives no more triples once the query that asks is cancelled, and none that it may not see: Jena follows
 * a property path to its end without looking up, and past the filter of TDB2.
 */
final class StoppableGraph extends GraphWrapper {

    private final AtomicBoolean cancelled;
    private final Predicate<Triple> shown;

    /**
     * @param cancelled of the query; null if nobody can cancel it
     * @param shown which triples it may see
     */
    StoppableGraph(Graph graph, AtomicBoolean cancelled, Predicate<Triple> shown) {
        super(graph);
        this.cancelled = cancelled;
        this.shown = shown;
    }

    private boolean goesOn() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
        return true;
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        ExtendedIterator<Triple> found = find(subject, predicate, object);
        try {
            return found.hasNext();
        } finally {
            found.close();
        }
    }

    @Override
    public boolean contains(Triple triple) {
        return contains(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        goesOn();
        return super.find(pattern).filterKeep(triple -> goesOn() && shown.test(triple));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        goesOn();
        return super.find(subject, predicate, object).filterKeep(triple -> goesOn() && shown.test(triple));
    }
}
