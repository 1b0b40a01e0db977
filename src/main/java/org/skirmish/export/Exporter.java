package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;

/** Writes a dataset in one of the formats. */
public final class Exporter {

    static {
        JenaSystem.init();
    }

    private Exporter() {}

    /**
     * Writes all graphs of the data, in a read transaction of its own. The stream is flushed and left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void export(DatasetGraph data, ExportFormat format, OutputStream out) throws IOException {
        data.begin(TxnType.READ);
        try {
            format.writer().write(data, out);
        } finally {
            data.end();
        }
        out.flush();
    }
}
