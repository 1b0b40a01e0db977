package org.skirmish.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A dataset whose default graph is the union of its named graphs. TDB2 does that itself, and faster, when told to by a
 * setting.
 */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private UnionView(DatasetGraph data) {
        super(data);
    }

    static DatasetGraph of(DatasetGraph data) {
        return TDBInternal.isTDB2(data) ? data : new UnionView(data);
    }

    @Override
    public Graph getDefaultGraph() {
        return get().getUnionGraph();
    }
}
