package org.skirmish.crash;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Digest;
import org.skirmish.model.Metadata;
import org.skirmish.store.Deposit;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.store.Holding;

/** Reports by number: the same number and version always give the same bytes and the same graph. */
final class Samples {

    static {
        JenaSystem.init();
    }

    static final String COUNTS = "https://data.example/counts";
    private static final int TRIPLES = 60;

    private Samples() {}

    static byte[] bytes(int number) {
        return ("Report " + number + " tells of an attack. ")
                .repeat(1 + number % 50)
                .getBytes(StandardCharsets.UTF_8);
    }

    static String id(int number) {
        return Digest.of(bytes(number));
    }

    static Deposit deposit(int number, int version) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node report = iri("report/" + number);
        graph.add(Triple.create(report, iri("version"), NodeFactory.createLiteralString("" + version)));
        for (int i = 0; i < TRIPLES; i++) {
            graph.add(Triple.create(
                    iri("claim/" + number + "/" + i),
                    iri("says"),
                    NodeFactory.createLiteralString("Claim " + i + " of version " + version)));
        }
        return new Deposit(
                number + ".txt",
                bytes(number),
                Metadata.NONE,
                "https://data.example/graph/" + number,
                graph,
                "Version " + version,
                Optional.of(("parse " + number + " " + version).getBytes(StandardCharsets.UTF_8)));
    }

    /** The holding in which the file of that number is kept: they take turns. */
    static Holding holding(int number) {
        List<Holding> keeping = Stream.of(Holding.values())
                .filter(holding -> holding.law() == Holding.Law.KEPT)
                .toList();
        return keeping.get(number % keeping.size());
    }

    static String keptName(int number) {
        return "kept " + number + ".bin";
    }

    static byte[] keptBytes(int number, int version) {
        return ("Version " + version + " of " + number + ". ")
                .repeat(1 + number % 40)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Counts the reports, in a graph of its own: an index that says another number than it holds is torn. */
    static DerivedGraphs count() {
        return new DerivedGraphs() {
            private long reports;

            @Override
            public void see(Node name, Graph report, Consumer<Quad> out) {
                reports += report.stream(Node.ANY, iri("version"), Node.ANY).count();
            }

            @Override
            public void send(Consumer<Quad> out) {
                out.accept(new Quad(
                        NodeFactory.createURI(COUNTS),
                        iri("all"),
                        iri("count"),
                        NodeFactory.createLiteralString("" + reports)));
            }
        };
    }

    /** A quad that is unlike all others. */
    static void filler(int number, Consumer<Quad> out) {
        out.accept(new Quad(
                NodeFactory.createURI(COUNTS),
                iri("filler/" + number),
                iri("says"),
                NodeFactory.createLiteralString("Some words that take room, " + number)));
    }

    static final String QUESTION = "PREFIX : <https://data.example/> SELECT ?said (COUNT(?r) AS ?found) "
            + "{ GRAPH :counts { :all :count ?said } GRAPH ?g { ?r :version ?v } } GROUP BY ?said";

    private static Node iri(String name) {
        return NodeFactory.createURI("https://data.example/" + name);
    }
}
