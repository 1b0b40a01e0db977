package org.skirmish.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * Quads as rows of four term ids, sorted by any order of their columns. Takes a bounded share of memory: what is more
 * lies in sorted files meanwhile. Columns are those of {@code GSPO}; an order is named by its letters, as TDB2 names
 * its indexes.
 */
final class Rows {

    private static final String COLUMNS = "GSPO";
    private static final int ID = NodeId.SIZE;
    static final int ROW = COLUMNS.length() * ID;

    private final Path folder;
    private final List<String> orders;
    private final int most;
    private byte[] rows = new byte[ROW << 10];
    private int count;
    private int runs;

    /**
     * @param folder for files, if some are needed
     * @param orders in which rows will be asked for
     * @param most how many rows are held in memory; sorting takes three times their 32 bytes
     */
    Rows(Path folder, List<String> orders, int most) {
        this.folder = folder;
        this.orders = List.copyOf(orders);
        this.most = most;
    }

    void add(NodeId graph, NodeId subject, NodeId predicate, NodeId object) throws IOException {
        if (count == most) {
            spill();
        }
        if (rows.length == count * ROW) {
            rows = Arrays.copyOf(rows, (int) Math.min(2L * rows.length, (long) most * ROW));
        }
        int at = count++ * ROW;
        NodeIdFactory.set(graph, rows, at);
        NodeIdFactory.set(subject, rows, at + ID);
        NodeIdFactory.set(predicate, rows, at + 2 * ID);
        NodeIdFactory.set(object, rows, at + 3 * ID);
    }

    /** All rows as keys of that order, ascending as unsigned bytes, each once. */
    MergedRuns sorted(String order) throws IOException {
        List<InputStream> files = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            files.add(new BufferedInputStream(Files.newInputStream(file(order, run)), 1 << 16));
        }
        return new MergedRuns(Arrays.asList(keys(order)).iterator(), files);
    }

    private void spill() throws IOException {
        for (String order : orders) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(order, runs)), 1 << 16)) {
                for (byte[] key : keys(order)) {
                    out.write(key);
                }
            }
        }
        runs++;
        count = 0;
    }

    private Path file(String order, int run) {
        return folder.resolve("run-" + run + "." + order);
    }

    private byte[][] keys(String order) {
        int[] from = order.chars().map(letter -> COLUMNS.indexOf(letter) * ID).toArray();
        byte[][] keys = new byte[count][ROW];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < from.length; column++) {
                System.arraycopy(rows, row * ROW + from[column], keys[row], column * ID, ID);
            }
        }
        Arrays.sort(keys, Arrays::compareUnsigned);
        return keys;
    }

    /** Deletes the files. */
    void clear() throws IOException {
        for (String order : orders) {
            for (int run = 0; run < runs; run++) {
                Files.deleteIfExists(file(order, run));
            }
        }
    }
}
