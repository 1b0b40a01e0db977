package org.skirmish.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
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
    /**
     * All but what is restricted: names of files, the mark that an output holds restricted statements, and what
     * {@link Replaced} withholds, places of harm to civilians that are finer than a township.
     */
    PUBLIC,
    /** All, with the mark; not what the public view has in place of what it withholds. */
    FULL;

    static {
        JenaSystem.init();
    }

    /** What says of an output that it holds more than the public view: DCAT's word for who may see it. */
    public static final Node ACCESS_RIGHTS = NodeFactory.createURI("http://purl.org/dc/terms/accessRights");

    /** The value of the mark, from the access rights of the European Union's authority tables. */
    public static final Node RESTRICTED =
            NodeFactory.createURI("http://publications.europa.eu/resource/authority/access-right/RESTRICTED");

    private static final Set<Node> HIDDEN = Set.of(
            NodeFactory.createURI("https://w3id.org/skirmish/ontology#fileName"), ACCESS_RIGHTS, Replaced.WITHHOLDS);
    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/skirmish/context#disclosure");

    /** A view as it is in force for the queries of one generation. */
    record Confined(Disclosure view, Replaced replaced) {

        /** Whether a triple of the graph that is asked is shown. @param name null for the union of all graphs */
        boolean shows(Node name, Triple triple, DatasetGraph data) {
            return view.shows(triple.getPredicate()) && replaced.shows(view, name, triple, data);
        }
    }

    private static final Confined UNCONFINED = new Confined(FULL, new Replaced(null, Map.of(), Set.of()));

    /** Whether statements with that predicate are shown. */
    boolean shows(Node predicate) {
        return this == FULL || !HIDDEN.contains(predicate);
    }

    /** The data as it is shown to those who read it graph by graph. To be asked for inside a transaction. */
    public DatasetGraph of(DatasetGraph data) {
        Replaced replaced = Replaced.in(data);
        if (this == FULL && replaced.graph() == null) {
            return data;
        }
        return new DatasetGraphFilteredView(
                data,
                quad -> shows(quad.getPredicate()) && replaced.shows(this, quad),
                Iter.iter(data.listGraphNodes()).toList().stream()
                        .filter(graph -> this == PUBLIC || !graph.equals(replaced.graph()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The union of all graphs as it is shown, for who asks it often. To be asked for inside a transaction. */
    public Graph union(DatasetGraph data) {
        Confined confined = new Confined(this, Replaced.in(data));
        return new StoppableGraph(data.getUnionGraph(), null, triple -> confined.shows(null, triple, data));
    }

    /** The version in this view of each graph that it shows, by its name. Outside transactions. */
    public SortedMap<String, String> versions(Generation generation) {
        SortedMap<String, String> versions = generation.graphs();
        generation.data().executeRead(() -> {
            Replaced replaced = Replaced.in(generation.data());
            if (this == FULL) {
                versions.keySet()
                        .removeIf(name -> replaced.graph() != null
                                && name.equals(replaced.graph().getURI()));
            } else {
                Map<String, String> withheld = replaced.hashes(generation.data());
                versions.replaceAll((name, hash) -> hash + "-public"
                        + Optional.ofNullable(withheld.get(name))
                                .map(w -> "-" + w)
                                .orElse(""));
            }
        });
        return versions;
    }

    /** Lets all queries of a generation see no more than this. Outside transactions, before it is queried. */
    public void confine(Generation generation) {
        DatasetGraph data = generation.data();
        Replaced replaced = data.calculateRead(() -> Replaced.in(data));
        data.getContext().set(SYMBOL, new Confined(this, replaced));
        if (this == PUBLIC || replaced.graph() != null) {
            QC2.setFilter(data.getContext(), hiding(data, replaced));
        }
    }

    /** The view to which queries with this context are confined. */
    static Confined of(Context context) {
        return context.get(SYMBOL, UNCONFINED);
    }

    /** Compares identifiers, so that no term need be fetched. A generation never changes, so they hold for good. */
    private Predicate<Tuple<NodeId>> hiding(DatasetGraph data, Replaced replaced) {
        data.begin(TxnType.READ);
        try {
            NodeTable terms = TDBInternal.requireStorage(data)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .getNodeTable();
            Predicate<Tuple<NodeId>> shown = replaced.shows(this, terms);
            if (this == FULL) {
                return shown;
            }
            Set<NodeId> hidden = HIDDEN.stream()
                    .map(terms::getNodeIdForNode)
                    .filter(id -> !NodeId.isDoesNotExist(id))
                    .collect(Collectors.toUnmodifiableSet());
            return tuple -> !hidden.contains(tuple.get(tuple.len() - 2)) && shown.test(tuple);
        } finally {
            data.end();
        }
    }
}
