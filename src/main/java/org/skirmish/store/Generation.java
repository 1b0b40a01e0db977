package org.skirmish.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One generation of the index, open for reading. */
public final class Generation implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    /** The file that lists the graphs of a generation with their hashes. */
    static final String GRAPHS = "graphs.tsv";

    private final int number;
    private final View view;
    private final DatasetGraph data;

    Generation(int number, View view) {
        this.number = number;
        this.view = view;
        this.data = DatabaseMgr.connectDatasetGraph(view.folder().toString());
        Operators.use(data.getContext());
    }

    /** Which generation it is; later ones have higher numbers. */
    public int number() {
        return number;
    }

    /**
     * The data: named graphs only, the default graph is empty. For read transactions; what is written is lost and may
     * do harm.
     */
    public DatasetGraph data() {
        return data;
    }

    /**
     * The hash of each named graph's canonical lines, by its name. @throws StoreException if the list cannot be read
     */
    public SortedMap<String, String> graphs() {
        Path file = view.folder().resolve(GRAPHS);
        SortedMap<String, String> hashes = new TreeMap<>();
        Faults.telling(file, () -> {
            Files.readAllLines(file)
                    .forEach(line ->
                            hashes.put(line.substring(line.indexOf('\t') + 1), line.substring(0, line.indexOf('\t'))));
            return null;
        });
        return hashes;
    }

    /** Writes the named graphs whose IRIs pass as canonical N-Quads. */
    public void dump(Predicate<String> names, OutputStream out) throws IOException {
        data.begin(TxnType.READ);
        try {
            CanonicalQuads.write(data, names, out);
        } finally {
            data.end();
        }
    }

    /** Gives the generation back. Transactions must have ended. */
    @Override
    public void close() {
        TDBInternal.expel(data);
        view.close();
    }
}
