package org.skirmish.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.skirmish.model.Digest;

/**
 * What the public view of a generation replaces by coarser statements: the marks {@code sk:withholds} of one graph,
 * which holds the coarser ones too. That graph is no part of the full view.
 *
 * @param graph the graph; null where nothing is replaced
 * @param withheld predicates by the subjects of which their statements are withheld
 * @param subjects of which the graph tells
 */
record Replaced(Node graph, Map<Node, Set<Node>> withheld, Set<Node> subjects) {

    /** The predicate of the marks: of the subject, statements with the object for a predicate are withheld. */
    static final Node WITHHOLDS = NodeFactory.createURI("https://w3id.org/skirmish/ontology#withholds");

    /** What is replaced in the data. To be asked for inside a transaction. */
    static Replaced in(DatasetGraph data) {
        Map<Node, Set<Node>> withheld = new HashMap<>();
        Set<Node> subjects = new HashSet<>();
        Node[] graph = new Node[1];
        data.find(Node.ANY, Node.ANY, WITHHOLDS, Node.ANY).forEachRemaining(mark -> {
            graph[0] = mark.getGraph();
            withheld.computeIfAbsent(mark.getSubject(), s -> new HashSet<>()).add(mark.getObject());
        });
        if (graph[0] != null) {
            data.find(graph[0], Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> subjects.add(q.getSubject()));
        }
        return new Replaced(graph[0], withheld, subjects);
    }

    /** Whether the public view lacks the statement, but for what stands in the graph. */
    boolean withholds(Node subject, Node predicate) {
        return withheld.getOrDefault(subject, Set.of()).contains(predicate);
    }

    boolean shows(Disclosure view, Quad quad) {
        boolean coarse = quad.getGraph().equals(graph);
        return view == Disclosure.FULL ? !coarse : coarse || !withholds(quad.getSubject(), quad.getPredicate());
    }

    /** The same of a triple of one graph, or of the union of all where the name is none. */
    boolean shows(Disclosure view, Node name, Triple triple, DatasetGraph data) {
        if (name != null) {
            return shows(view, Quad.create(name, triple));
        }
        return view == Disclosure.FULL
                ? !subjects.contains(triple.getSubject()) || !isCoarse(triple, data)
                : !withholds(triple.getSubject(), triple.getPredicate()) || isCoarse(triple, data);
    }

    private boolean isCoarse(Triple triple, DatasetGraph data) {
        return data.contains(Quad.create(graph, triple));
    }

    /** The same of what identifiers stand for. */
    Predicate<Tuple<NodeId>> shows(Disclosure view, NodeTable terms) {
        if (graph == null) {
            return tuple -> true;
        }
        NodeId coarse = terms.getNodeIdForNode(graph);
        if (view == Disclosure.FULL) {
            return tuple -> !tuple.get(0).equals(coarse);
        }
        Map<NodeId, Set<NodeId>> ids = new HashMap<>();
        withheld.forEach((subject, predicates) -> ids.put(
                terms.getNodeIdForNode(subject),
                predicates.stream().map(terms::getNodeIdForNode).collect(Collectors.toUnmodifiableSet())));
        return tuple -> {
            int at = tuple.len() - 1;
            Set<NodeId> predicates = ids.get(tuple.get(at - 2));
            return predicates == null
                    || !predicates.contains(tuple.get(at - 1))
                    || tuple.get(0).equals(coarse);
        };
    }

    /** Of each graph of which something is withheld, a hash of what. */
    Map<String, String> hashes(DatasetGraph data) {
        Map<String, Set<String>> marks = new TreeMap<>();
        withheld.forEach((subject, predicates) -> predicates.forEach(predicate -> data.find(
                        Node.ANY, subject, predicate, Node.ANY)
                .forEachRemaining(q -> marks.computeIfAbsent(q.getGraph().toString(), g -> new TreeSet<>())
                        .add(subject + " " + predicate))));
        Map<String, String> hashes = new HashMap<>();
        marks.forEach((name, withheldThere) -> hashes.put(name, Digest.brief(withheldThere.toArray(String[]::new))));
        return hashes;
    }

    /** The name of the graph that is asked, as a path sees it; null for the union of all. */
    static Node name(Graph active) {
        return active instanceof GraphView part
                        && part.getGraphName() != null
                        && !Quad.isUnionGraph(part.getGraphName())
                        && !Quad.isDefaultGraph(part.getGraphName())
                ? part.getGraphName()
                : null;
    }
}
