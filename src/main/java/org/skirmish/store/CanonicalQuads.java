package org.skirmish.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Canonical N-Quads: lines as RDFC-1.0 section 5 (W3C, 2024) writes them, graph by graph in the byte order of the
 * graphs' names, the default graph first; within a graph in the byte order of the lines. The same data always gives the
 * same bytes, provided that blank nodes keep their labels; the graphs of reports have none.
 */
public final class CanonicalQuads {

    private CanonicalQuads() {}

    /** The lines of one graph, each ended by a line feed. */
    public static byte[] of(String graphName, Graph graph) {
        return join(lines(NodeFactory.createURI(graphName), graph.find()));
    }

    /** Writes the graphs whose names pass; the default graph has the name "". Holds one graph at a time in memory. */
    public static void write(DatasetGraph data, Predicate<String> names, OutputStream out) throws IOException {
        if (names.test("")) {
            out.write(join(lines(null, data.getDefaultGraph().find())));
        }
        for (String name : graphNames(data)) {
            if (names.test(name)) {
                out.write(of(data, name));
            }
        }
    }

    /** The lines of one named graph of a dataset. */
    static byte[] of(DatasetGraph data, String graphName) {
        Node name = CanonicalTerms.graphName(graphName);
        Iterator<Quad> quads = data.findNG(name, Node.ANY, Node.ANY, Node.ANY);
        return join(lines(name, Iter.map(quads, Quad::asTriple)));
    }

    /** The names of the named graphs, in byte order. A graph named by a blank node has "_:" before its label. */
    static List<String> graphNames(DatasetGraph data) {
        return Iter.asStream(data.listGraphNodes())
                .map(CanonicalTerms::graphName)
                .sorted((a, b) ->
                        Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static byte[][] lines(Node graph, Iterator<Triple> triples) {
        byte[][] lines = Iter.asStream(triples)
                .map(triple -> line(graph, triple).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        Arrays.sort(lines, Arrays::compareUnsigned);
        return lines;
    }

    private static String line(Node graph, Triple triple) {
        StringBuilder line = new StringBuilder(160);
        CanonicalTerms.append(line, triple.getSubject());
        CanonicalTerms.append(line.append(' '), triple.getPredicate());
        CanonicalTerms.append(line.append(' '), triple.getObject());
        if (graph != null) {
            CanonicalTerms.append(line.append(' '), graph);
        }
        return line.append(" .\n").toString();
    }

    private static byte[] join(byte[][] lines) {
        byte[] all = new byte[Arrays.stream(lines).mapToInt(line -> line.length).sum()];
        int at = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, all, at, line.length);
            at += line.length;
        }
        return all;
    }
}
