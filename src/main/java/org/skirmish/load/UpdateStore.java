package org.skirmish.load;

import java.net.URI;
import java.util.Set;

/** Speaks SPARQL 1.1 Update over its protocol (SPARQL 1.1 Protocol, section 2.2.2). */
record UpdateStore(URI endpoint, Sender sender) implements RemoteStore {

    @Override
    public void replace(String graph, String lines) {
        update(drop(graph) + " ;\n" + insert(graph, lines));
    }

    @Override
    public void add(String graph, String lines) {
        update(insert(graph, lines));
    }

    @Override
    public void remove(String graph) {
        update(drop(graph));
    }

    private static String drop(String graph) {
        return "DROP SILENT GRAPH <" + graph + ">";
    }

    private static String insert(String graph, String lines) {
        return "INSERT DATA { GRAPH <" + graph + "> {\n" + lines + "} }";
    }

    private void update(String text) {
        sender.send("POST", endpoint, "application/sparql-update", text, Set.of());
    }
}
