package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a dataset, inside a read transaction. */
@FunctionalInterface
interface GraphWriter {

    void write(DatasetGraph data, OutputStream out) throws IOException;
}
