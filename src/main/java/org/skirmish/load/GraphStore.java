package org.skirmish.load;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Speaks the SPARQL 1.1 Graph Store HTTP Protocol, with graphs named by the parameter {@code graph} (its section 4.2).
 */
record GraphStore(URI endpoint, Sender sender) implements RemoteStore {

    private static final String N_TRIPLES = "application/n-triples";
    private static final int NOT_FOUND = 404;

    @Override
    public void replace(String graph, String lines) {
        sender.send("PUT", of(graph), N_TRIPLES, lines, Set.of());
    }

    @Override
    public void add(String graph, String lines) {
        sender.send("POST", of(graph), N_TRIPLES, lines, Set.of());
    }

    @Override
    public void remove(String graph) {
        sender.send("DELETE", of(graph), N_TRIPLES, "", Set.of(NOT_FOUND));
    }

    private URI of(String graph) {
        String given = endpoint.toString();
        return URI.create(given + (endpoint.getRawQuery() == null ? "?" : "&") + "graph="
                + URLEncoder.encode(graph, StandardCharsets.UTF_8));
    }
}
