package org.skirmish.load;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.store.Disclosure;
import org.skirmish.store.Generation;

/**
 * Makes another store hold the graphs of the index: those that it lacks or holds in another version are sent, those
 * that are no more are removed.
 */
public final class Loader {

    static {
        JenaSystem.init();
    }

    private final RemoteStore store;
    private final Journal journal;
    private final Pace pace;
    private final Disclosure disclosure;

    private Loader(RemoteStore store, Journal journal, Pace pace, Disclosure disclosure) {
        this.store = store;
        this.journal = journal;
        this.pace = pace;
        this.disclosure = disclosure;
    }

    /**
     * What a load did.
     *
     * @param sent graphs that were sent
     * @param triples in them
     * @param kept graphs that the store held already
     * @param removed graphs that an earlier load had sent and that are no more
     */
    public record Tally(int sent, long triples, int kept, int removed) {}

    /** Where a load tells how far it has come. */
    @FunctionalInterface
    public interface Watcher {
        /** One more graph of the index is in the store. */
        void loaded(String graph);
    }

    /**
     * Loads one generation. Graphs that this program never sent to the store are left alone there.
     *
     * @param data the data folder, in which a journal of what was sent is kept
     * @param disclosure how much of each graph is sent; graphs sent in another view are sent again
     * @param forget whether to send all graphs, whatever the journal says
     * @throws org.skirmish.store.StoreException if the store refuses a request or cannot be reached; what was sent
     *     before stays, and the next load goes on from there
     */
    public static Tally load(
            Generation generation,
            Path data,
            Target target,
            Pace pace,
            Disclosure disclosure,
            boolean forget,
            Watcher watcher) {
        try (Journal journal = Journal.open(data, target, forget)) {
            return new Loader(RemoteStore.at(target, pace), journal, pace, disclosure).load(generation, watcher);
        }
    }

    private Tally load(Generation generation, Watcher watcher) {
        Map<String, String> wanted = disclosure.versions(generation);
        int sent = 0;
        long triples = 0;
        for (Map.Entry<String, String> graph : wanted.entrySet()) {
            String version = graph.getValue();
            if (journal.held(graph.getKey()).filter(version::equals).isEmpty()) {
                triples += send(generation, graph.getKey());
                journal.held(graph.getKey(), version);
                sent++;
            }
            watcher.loaded(graph.getKey());
        }
        Set<String> surplus = new TreeSet<>(journal.graphs());
        surplus.removeAll(wanted.keySet());
        for (String graph : surplus) {
            store.remove(graph);
            journal.gone(graph);
        }
        return new Tally(sent, triples, wanted.size() - sent, surplus.size());
    }

    /**
     * The first request replaces the graph, further ones add to it; until the last is answered the journal does not
     * count on it.
     */
    private long send(Generation generation, String graph) {
        journal.begun(graph);
        generation.data().begin(TxnType.READ);
        try {
            Iterator<Quad> quads =
                    disclosure.of(generation.data()).findNG(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY);
            StringBuilder lines = new StringBuilder();
            long count = 0;
            for (boolean first = true; first || quads.hasNext(); first = false) {
                lines.setLength(0);
                for (int i = 0; i < pace.triples() && quads.hasNext(); i++) {
                    Lines.append(lines, quads.next().asTriple());
                    count++;
                }
                if (first) {
                    store.replace(graph, lines.toString());
                } else {
                    store.add(graph, lines.toString());
                }
            }
            return count;
        } finally {
            generation.data().end();
        }
    }
}
