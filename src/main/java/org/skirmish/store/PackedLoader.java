package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills an empty TDB2 database the way its xloader does: terms get their ids first, then each index is sorted and its
 * tree written from the leaves up, without a search for every quad. A crash leaves a database that is of no use, so it
 * must not be in use yet.
 */
final class PackedLoader {

    /** 32 MB of rows, and some 60 MB more while they are sorted. */
    private static final int ROWS = 1 << 20;

    private static final int IRIS = 1 << 14;

    private final NodeTable terms;
    private final List<TupleIndex> indexes;
    private final Rows rows;
    private final Map<Node, NodeId> known = new HashMap<>();

    private PackedLoader(DatasetGraph empty, Path spare, int most) {
        NodeTupleTable quads = TDBInternal.requireStorage(empty).getQuadTable().getNodeTupleTable();
        this.terms = quads.getNodeTable();
        this.indexes = List.of(quads.getTupleTable().getIndexes());
        this.rows = new Rows(spare, indexes.stream().map(TupleIndex::getName).toList(), most);
    }

    /** Sends quads, each in a named graph. */
    interface Source {
        void send(Consumer<Quad> out) throws IOException;
    }

    /**
     * Loads what the source sends. The database is to be closed then, before it is read.
     *
     * @param spare a folder for files that are needed meanwhile
     */
    static void load(DatasetGraph empty, Path spare, Source source) throws IOException {
        load(empty, spare, source, ROWS);
    }

    /** The same with that many rows in memory. */
    static void load(DatasetGraph empty, Path spare, Source source, int most) throws IOException {
        PackedLoader loader = new PackedLoader(empty, spare, most);
        empty.begin(TxnType.WRITE);
        try {
            source.send(quad -> Faults.telling(spare, () -> loader.add(quad)));
            empty.commit();
        } catch (IOException | RuntimeException | Error e) {
            giveUp(empty, e);
            throw e;
        } finally {
            empty.end();
        }
        for (TupleIndex index : loader.indexes) {
            try (MergedRuns keys = loader.rows.sorted(index.getName())) {
                pack(index, keys);
            }
        }
        loader.rows.clear();
    }

    /** What goes wrong while giving up is told beside what went wrong before. */
    private static void giveUp(DatasetGraph data, Throwable why) {
        try {
            data.abort();
        } catch (RuntimeException | Error e) {
            why.addSuppressed(e);
        }
    }

    private Void add(Quad quad) throws IOException {
        rows.add(id(quad.getGraph()), id(quad.getSubject()), id(quad.getPredicate()), id(quad.getObject()));
        return null;
    }

    /** Most terms of a quad are IRIs told shortly before. */
    private NodeId id(Node term) {
        if (!term.isURI()) {
            return terms.getAllocateNodeId(term);
        }
        NodeId id = known.get(term);
        if (id == null) {
            id = terms.getAllocateNodeId(term);
            if (known.size() == IRIS) {
                known.clear();
            }
            known.put(term, id);
        }
        return id;
    }

    private static void pack(TupleIndex index, MergedRuns keys) {
        BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
        RecordFactory records = tree.getRecordFactory();
        if (keys.hasNext()) {
            CoLib.executeWrite(
                    index,
                    () -> BPlusTreeRewriter.packIntoBPlusTree(
                            Iter.map(keys, records::create),
                            tree.getParams(),
                            records,
                            tree.getStateManager().getBufferChannel(),
                            tree.getNodeManager().getBlockMgr(),
                            tree.getRecordsMgr().getBlockMgr()));
        }
    }
}
