package org.skirmish.store;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How much of the graph is shown. Whatever leaves the data folder goes through it: what is restricted stands here and
 * nowhere else. The index holds all; the public view is derived from it as it is read.
 */
public enum Disclosure {
    /** All but what is restricted: names of files, and the mark that an output holds restricted statements. */
    PUBLIC,
    /** All, with the mark. */
    FULL;

    static {
        JenaSystem.init();
    }

    /** What says of an output that it holds more than the public view: DCAT's word for who may see it. */
    public static final Node ACCESS_RIGHTS = NodeFactory.createURI("http://purl.org/dc/terms/accessRights");

    /** The value of the mark, from the access rights of the European Union's authority tables. */
    public static final Node RESTRICTED =
            NodeFactory.createURI("http://publications.europa.eu/resource/authority/access-right/RESTRICTED");

    private static final Set<Node> HIDDEN =
            Set.of(NodeFactory.createURI("https://w3id.org/skirmish/ontology#fileName"), ACCESS_RIGHTS);
    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/skirmish/context#disclosure");

    /** Whether statements with that predicate are shown. */
    boolean shows(Node predicate) {
        return this == FULL || !HIDDEN.contains(predicate);
    }

    /** The data as it is shown to those who read it graph by graph. To be asked for inside a transaction. */
    public DatasetGraph of(DatasetGraph data) {
        return this == FULL
                ? data
                : new DatasetGraphFilteredView(
                        data,
                        quad -> shows(quad.getPredicate()),
                        Iter.iter(data.listGraphNodes()).toList().stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** The version of a graph in this view, by the hash of the whole graph. */
    public String version(String hash) {
        return this == FULL ? hash : hash + "-public";
    }

    /** Lets all queries of a generation see no more than this. Outside transactions, before it is queried. */
    public void confine(Generation generation) {
        DatasetGraph data = generation.data();
        data.getContext().set(SYMBOL, this);
        if (this == PUBLIC) {
            QC2.setFilter(data.getContext(), hiding(data));
        }
    }

    /** The view to which queries with this context are confined. */
    static Disclosure of(Context context) {
        return context.get(SYMBOL, FULL);
    }

    /** Compares identifiers, so that no term need be fetched. A generation never changes, so they hold for good. */
    private static Predicate<Tuple<NodeId>> hiding(DatasetGraph data) {
        data.begin(TxnType.READ);
        try {
            NodeTable terms = TDBInternal.requireStorage(data)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .getNodeTable();
            Set<NodeId> hidden = HIDDEN.stream()
                    .map(terms::getNodeIdForNode)
                    .filter(id -> !NodeId.isDoesNotExist(id))
                    .collect(Collectors.toUnmodifiableSet());
            return tuple -> !hidden.contains(tuple.get(tuple.len() - 2));
        } finally {
            data.end();
        }
    }
}
