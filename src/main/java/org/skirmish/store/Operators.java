package org.skirmish.store;

import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's execution of queries, with two of its operators mended. The right side of a join is left alone where the left side has no row: Jena 5.6.0
 * prepares it all the same, and fails with a NullPointerException when it closes a hash join that never began. And the keys of a sort are worked out
 * once a row, not once a comparison.
 */
final class Operators extends OpExecutorTDB2 {

    private Operators(ExecutionContext context) {
        super(context);
    }

    /** Takes effect for all queries of a dataset that has this context. */
    static void use(Context context) {
        QC.setFactory(context, Operators::new);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return left.hasNext() ? Join.join(left, exec(join.getRight(), root()), execCxt) : nothing(left);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return left.hasNext() ? Join.leftJoin(left, exec(join.getRight(), root()), join.getExprs(), execCxt) : nothing(left);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new KeyedSort(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    private QueryIterator nothing(QueryIterator left) {
        left.close();
        return QueryIterNullIterator.create(execCxt);
    }
}
