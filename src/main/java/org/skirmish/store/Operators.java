package org.skirmish.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterDefaulting;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's execution of queries, with some of its operators mended. The right side of a join is left alone where the left
 * side has no row: Jena 5.6.0 prepares it all the same, and fails with a NullPointerException when it closes a hash
 * join that never began; nor does any other join fail that is closed so ({@link ClosableJoin}). The keys of a sort are
 * worked out once a row, not once a comparison. An optional pattern is looked up by the identifiers of the row's terms
 * as they are, without fetching the terms themselves to put them into the pattern. A row that binds a variable in the
 * place of a predicate to what is no IRI, with which Jena fails, is left out. Conditions forget their words
 * ({@link Conditions}). And a property path is followed only as long as its query is not cancelled.
 */
final class Operators extends OpExecutorTDB2 {

    private static final Symbol LOOKED_AT = Symbol.create("https://w3id.org/skirmish/context#conditions");

    private Operators(ExecutionContext context) {
        super(context);
    }

    /** Takes effect for all queries of a dataset that has this context. */
    static void use(Context context) {
        QC.setFactory(context, Operators::new);
    }

    /** Conditions are looked at once a query, whose context is its own. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        Context own = execCxt.getContext();
        if (level >= TOP_LEVEL || own.isTrue(LOOKED_AT)) {
            return super.exec(op, input);
        }
        own.set(LOOKED_AT, true);
        return super.exec(Conditions.withoutWords(op), input);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        if (!left.hasNext()) {
            return nothing(left);
        }
        QueryIterator right = exec(join.getRight(), root());
        return new ClosableJoin(Join.join(left, right, execCxt), left, right);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        if (!left.hasNext()) {
            return nothing(left);
        }
        QueryIterator right = exec(join.getRight(), root());
        return new ClosableJoin(Join.leftJoin(left, right, join.getExprs(), execCxt), left, right);
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        if (table.isJoinIdentity() || input instanceof QueryIterRoot) {
            return super.execute(table, input);
        }
        QueryIterator rows = table.getTable().iterator(execCxt);
        return new ClosableJoin(Join.join(input, rows, execCxt), input, rows);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new KeyedSort(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return PredicateRows.mayMatch(pattern)
                ? super.execute(pattern, PredicateRows.of(pattern, input, execCxt))
                : nothing(input);
    }

    /** TDB2 takes a pattern and its conditions in one. */
    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        if (!(filter.getSubOp() instanceof OpQuadPattern pattern)) {
            return super.execute(filter, input);
        }
        return PredicateRows.mayMatch(pattern)
                ? super.execute(filter, PredicateRows.of(pattern, input, execCxt))
                : nothing(input);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph active = execCxt.getActiveGraph();
        Node name = Replaced.name(active);
        Disclosure.Confined confined = Disclosure.of(execCxt.getContext());
        StoppableGraph graph = new StoppableGraph(
                active, execCxt.getCancelSignal(), triple -> confined.shows(name, triple, execCxt.getDataset()));
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        Op pattern = optional.getRight();
        if (!isPlain(pattern)) {
            return super.execute(optional, input);
        }
        return new QueryIterRepeatApply(exec(optional.getLeft(), input), execCxt) {
            @Override
            protected QueryIterator nextStage(Binding row) {
                QueryIterator found = QC.execute(pattern, QueryIterSingleton.create(row, execCxt), execCxt);
                return new QueryIterDefaulting(found, row, execCxt);
            }
        };
    }

    /** Triple patterns, and optional ones within them, without conditions that would have to see the row's values. */
    private static boolean isPlain(Op pattern) {
        return pattern instanceof OpQuadPattern
                || pattern instanceof OpBGP
                || pattern instanceof OpConditional nested && isPlain(nested.getLeft()) && isPlain(nested.getRight());
    }

    private QueryIterator nothing(QueryIterator left) {
        left.close();
        return QueryIterNullIterator.create(execCxt);
    }
}
