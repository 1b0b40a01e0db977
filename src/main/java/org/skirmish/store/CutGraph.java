package org.skirmish.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A report's graph in the index, of which what several reports share was put into graphs of its own. */
final class CutGraph {

    private CutGraph() {}

    /**
     * Whether the index says all that the archive's graph says, somewhere, and in the report's graph nothing else. A
     * graph that the archive cannot give is told of elsewhere, and agrees here.
     */
    static boolean agrees(Archive archive, Entry entry, DatasetGraph index) {
        Graph report = GraphMemFactory.createDefaultGraphSameTerm();
        try {
            new CanonicalReader().read(archive.graph(entry), quad -> report.add(quad.asTriple()));
        } catch (StoreException e) {
            return true;
        }
        Node name = NodeFactory.createURI(entry.name());
        boolean kept = Iter.allMatch(
                report.find(), t -> index.contains(Node.ANY, t.getSubject(), t.getPredicate(), t.getObject()));
        return kept
                && Iter.allMatch(
                        index.findNG(name, Node.ANY, Node.ANY, Node.ANY), (Quad q) -> report.contains(q.asTriple()));
    }
}
