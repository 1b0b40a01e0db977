package org.skirmish.store;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/**
 * A join that may be closed before it has begun, as it is where its query is cancelled: Jena 5.6.0 then fails with a
 * NullPointerException, since the hash table of the join is not there yet.
 */
final class ClosableJoin extends QueryIteratorWrapper {

    private final QueryIterator left;
    private final QueryIterator right;
    private boolean begun;

    /** @param join of the rows on the left and on the right */
    ClosableJoin(QueryIterator join, QueryIterator left, QueryIterator right) {
        super(join);
        this.left = left;
        this.right = right;
    }

    @Override
    protected boolean hasNextBinding() {
        boolean more = super.hasNextBinding();
        begun = true;
        return more;
    }

    @Override
    protected void closeIterator() {
        if (begun) {
            super.closeIterator();
        } else {
            left.close();
            right.close();
        }
    }
}
