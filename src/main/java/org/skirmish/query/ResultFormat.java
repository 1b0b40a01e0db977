package org.skirmish.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the answer to a question is written. */
public enum ResultFormat {

    /** For eyes: aligned columns, long texts over several lines. */
    TABLE {
        @Override
        void write(Results results, OutputStream out) {
            try {
                out.write(TextTable.of(results).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    /** SPARQL 1.1 Query Results CSV Format (W3C, 2013), with cells guarded that a spreadsheet would run. */
    CSV {
        @Override
        void write(Results results, OutputStream out) {
            results.forSpreadsheets().write(ResultSetLang.RS_CSV, out);
        }
    },

    /** SPARQL 1.1 Query Results JSON Format (W3C, 2013). */
    JSON {
        @Override
        void write(Results results, OutputStream out) {
            results.write(ResultSetLang.RS_JSON, out);
        }
    };

    abstract void write(Results results, OutputStream out);
}
