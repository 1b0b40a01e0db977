package org.skirmish.store;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Compares the sort orders in which TDB2 keeps the same quads: queries read now one, now another. */
final class Orders {

    private Orders() {}

    /** Whether all hold the same quads. Inside a read transaction; reads all of them once. */
    static boolean agree(DatasetGraph data) {
        TupleIndex[] orders = TDBInternal.requireStorage(data)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes();
        return Arrays.stream(orders).map(Orders::sum).distinct().count() == 1;
    }

    /** How many quads, and the sum of their hashes, which hangs on no order. */
    private record Sum(long quads, long hashes) {}

    private static Sum sum(TupleIndex order) {
        long quads = 0;
        long hashes = 0;
        for (Iterator<Tuple<NodeId>> all = order.all(); all.hasNext(); ) {
            long hash = 1;
            Tuple<NodeId> quad = all.next();
            for (int i = 0; i < quad.len(); i++) {
                hash = mixed(31 * hash + quad.get(i).hashCode());
            }
            quads++;
            hashes += hash;
        }
        return new Sum(quads, hashes);
    }

    /** The last steps of MurmurHash3, which spread every bit over all. */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
