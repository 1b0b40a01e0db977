package org.skirmish.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Sorts rows as ORDER BY asks, in the order of Jena's own sort, but looks up and parses what it compares only once a
 * row.
 */
final class KeyedSort extends QueryIterPlainWrapper {

    private final QueryIterator rows;
    private final List<SortCondition> conditions;
    private final ExecutionContext context;
    private final Comparator<Binding> wholeRows;
    private volatile boolean cancelled;

    /** A row with what it is sorted by; null where that is unbound or in error. */
    private record Keyed(NodeValue[] keys, Binding row) {}

    KeyedSort(QueryIterator rows, List<SortCondition> conditions, ExecutionContext context) {
        super(null, context);
        this.rows = rows;
        this.conditions = conditions;
        this.context = context;
        this.wholeRows = new BindingComparator(List.of(), context);
        setIterator(new IteratorDelayedInitialization<>() {
            @Override
            protected Iterator<Binding> initializeIterator() {
                return sorted();
            }
        });
    }

    private Iterator<Binding> sorted() {
        List<Keyed> keyed = new ArrayList<>();
        rows.forEachRemaining(row -> keyed.add(new Keyed(keys(row), row)));
        keyed.sort(this::compare);
        return keyed.stream().map(Keyed::row).iterator();
    }

    private NodeValue[] keys(Binding row) {
        NodeValue[] keys = new NodeValue[conditions.size()];
        for (int i = 0; i < keys.length; i++) {
            try {
                keys[i] = conditions.get(i).getExpression().eval(row, context);
            } catch (ExprEvalException e) {
                keys[i] = null;
            }
        }
        return keys;
    }

    private int compare(Keyed one, Keyed other) {
        if (cancelled) {
            throw new QueryCancelledException();
        }
        for (int i = 0; i < conditions.size(); i++) {
            int order = BindingComparator.compareNodesRaw(one.keys()[i], other.keys()[i]);
            if (order != 0) {
                return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return wholeRows.compare(one.row(), other.row());
    }

    @Override
    protected void requestCancel() {
        cancelled = true;
        rows.cancel();
        super.requestCancel();
    }

    @Override
    protected void closeIterator() {
        rows.close();
        super.closeIterator();
    }
}
