package org.skirmish.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.skirmish.model.Metadata;

/** Small reports for tests of the store. */
final class Deposited {

    private Deposited() {}

    static Deposit report(String text, String... objects) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String object : objects) {
            graph.add(triple(text, object));
        }
        Metadata metadata = new Metadata(
                Optional.of("Title of " + text),
                Optional.empty(),
                Optional.of(URI.create("https://news.example/" + text)),
                Optional.of(LocalDate.of(2022, 10, 8)));
        return new Deposit(
                text + ".txt",
                text.getBytes(StandardCharsets.UTF_8),
                metadata,
                "https://data.example/graph/" + text,
                graph,
                "Skirmish test",
                Optional.of(("parse of " + text).getBytes(StandardCharsets.UTF_8)));
    }

    static Triple triple(String subject, String object) {
        return Triple.create(
                NodeFactory.createURI("https://data.example/" + subject),
                NodeFactory.createURI("https://data.example/says"),
                NodeFactory.createLiteralString(object));
    }
}
