package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.skirmish.store.CanonicalQuads;

/** The writers of the formats. */
final class Writers {

    private Writers() {}

    static void canonical(DatasetGraph data, OutputStream out) throws IOException {
        CanonicalQuads.write(data, name -> true, out);
    }

    static void trig(DatasetGraph data, OutputStream out) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        sink.start();
        Prefixes.used().forEach(sink::prefix);
        data.getDefaultGraph().find().forEachRemaining(sink::triple);
        data.listGraphNodes()
                .forEachRemaining(name -> data.find(name, null, null, null).forEachRemaining(sink::quad));
        sink.finish();
    }

    static void turtle(DatasetGraph data, OutputStream out) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        sink.start();
        Prefixes.used().forEach(sink::prefix);
        data.getDefaultGraph().find().forEachRemaining(sink::triple);
        data.getUnionGraph().find().forEachRemaining(sink::triple);
        sink.finish();
    }

    static void jsonLd(DatasetGraph data, OutputStream out) {
        DatasetGraph copy = DatasetGraphFactory.create();
        Prefixes.used().forEach(copy.prefixes()::add);
        data.find().forEachRemaining(copy::add);
        RDFWriter.source(copy).format(RDFFormat.JSONLD11_PRETTY).output(out);
    }
}
