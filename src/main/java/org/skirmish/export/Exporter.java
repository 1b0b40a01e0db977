package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.store.Disclosure;

/** Writes a dataset in one of the formats. */
public final class Exporter {

    static {
        JenaSystem.init();
    }

    private Exporter() {}

    /**
     * Writes all graphs of the data, as far as they are to be shown, in a read transaction of its own. The stream is
     * flushed and left open.
     *
     * @throws IOException if the stream refuses
     */
    public static void export(DatasetGraph data, Disclosure disclosure, ExportFormat format, OutputStream out)
            throws IOException {
        data.begin(TxnType.READ);
        try {
            format.writer().write(disclosure.of(data), out);
        } finally {
            data.end();
        }
        out.flush();
    }
}
