package org.skirmish.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;

/**
 * Rows that can match a pattern, as far as its predicates go: a predicate is an IRI, so that a row which binds a
 * variable there to a literal matches nothing. Jena 5.6.0 fails with an ARQException when it weighs such a pattern.
 */
final class PredicateRows extends QueryIterProcessBinding {

    private final Set<Var> predicates;

    private PredicateRows(Set<Var> predicates, QueryIterator rows, ExecutionContext context) {
        super(rows, context);
        this.predicates = predicates;
    }

    /** Whether all predicates that the pattern names are IRIs; the values of a row may have been put in. */
    static boolean mayMatch(OpQuadPattern pattern) {
        return pattern.getPattern().getList().stream()
                .map(Quad::getPredicate)
                .allMatch(predicate -> predicate.isURI() || Var.isVar(predicate));
    }

    static QueryIterator of(OpQuadPattern pattern, QueryIterator rows, ExecutionContext context) {
        Set<Var> predicates = pattern.getPattern().getList().stream()
                .map(Quad::getPredicate)
                .filter(Var::isVar)
                .map(Var::alloc)
                .collect(Collectors.toSet());
        return predicates.isEmpty() ? rows : new PredicateRows(predicates, rows, context);
    }

    @Override
    public Binding accept(Binding row) {
        for (Var predicate : predicates) {
            Node bound = row.get(predicate);
            if (bound != null && !bound.isURI()) {
                return null;
            }
        }
        return row;
    }
}
