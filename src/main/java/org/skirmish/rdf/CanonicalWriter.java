package org.skirmish.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;

/**
 * Writes graphs so that equal content gives equal bytes: N-Triples and N-Quads in UTF-8, the default graph first, then the
 * named graphs in the order of their names, and in each graph the lines in the order of their bytes.
 * One graph at a time is held in memory. Blank nodes are refused, since their names are no content.
 */
public final class CanonicalWriter {

    static {
        JenaSystem.init();
    }

    private final NodeFormatter formatter = new NodeFormatterNT(CharSpace.UTF8);

    /** Writes one graph as N-Triples. */
    public void triples(Graph graph, OutputStream out) throws IOException {
        lines(graph.find(), "", out);
    }

    /** Writes a whole dataset as N-Quads; the caller holds the transaction. */
    public void quads(DatasetGraph dataset, OutputStream out) throws IOException {
        lines(dataset.getDefaultGraph().find(), "", out);
        byte[][] names = bytes(dataset.listGraphNodes());
        for (byte[] name : names) {
            String iri = new String(name, StandardCharsets.UTF_8);
            Node node = NodeFactory.createURI(iri.substring(1, iri.length() - 1));
            lines(dataset.getGraph(node).find(), iri + " ", out);
        }
    }

    private byte[][] bytes(Iterator<Node> names) {
        List<byte[]> all = new ArrayList<>();
        names.forEachRemaining(name -> all.add(form(name).getBytes(StandardCharsets.UTF_8)));
        byte[][] sorted = all.toArray(byte[][]::new);
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return sorted;
    }

    private void lines(Iterator<Triple> triples, String graph, OutputStream out) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        triples.forEachRemaining(t -> lines.add(line(t, graph)));
        lines.sort(Arrays::compareUnsigned);
        for (byte[] line : lines) {
            out.write(line);
        }
    }

    private byte[] line(Triple triple, String graph) {
        String line = form(triple.getSubject()) + " " + form(triple.getPredicate()) + " " + form(triple.getObject()) + " " + graph + ".\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private String form(Node node) {
        if (node.isBlank()) {
            throw new IllegalArgumentException("a blank node has no canonical form: give the thing a name");
        }
        IndentedLineBuffer buffer = new IndentedLineBuffer();
        formatter.format(buffer, node);
        return buffer.asString();
    }
}
