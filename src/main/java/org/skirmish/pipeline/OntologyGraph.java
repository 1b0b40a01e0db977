package org.skirmish.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.skirmish.model.Digest;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.OntologyResources;
import org.skirmish.store.Disclosure;
import org.skirmish.vocabulary.UserRegistry;

/** The ontology as a named graph beside the reports', so that questions can use its labels. */
final class OntologyGraph {

    private OntologyGraph() {}

    /**
     * The graph that has its place in the index, with the user's registry laid over our groups, its hash, and the mark
     * that the index holds restricted statements. A blank node is called by what is said of it, so that the same files
     * give the same quads.
     */
    static DatasetGraph in(Iris iris, UserRegistry registry) {
        Node name = iris.derivedGraph("ontology");
        Graph terms = OntologyResources.terms(iris, registry);
        Map<Node, Node> called = new HashMap<>();
        DatasetGraph out = DatasetGraphFactory.create();
        terms.find()
                .forEachRemaining(t -> out.add(new Quad(
                        name,
                        named(t.getSubject(), terms, called),
                        t.getPredicate(),
                        named(t.getObject(), terms, called))));
        out.add(name, NodeFactory.createURI(iris.base()), Disclosure.ACCESS_RIGHTS, Disclosure.RESTRICTED);
        return out;
    }

    private static Node named(Node node, Graph terms, Map<Node, Node> called) {
        return node.isBlank()
                ? called.computeIfAbsent(node, n -> NodeFactory.createBlankNode("o" + Digest.brief(said(n, terms))))
                : node;
    }

    private static String said(Node blank, Graph terms) {
        return Iter.iter(terms.find(blank, Node.ANY, Node.ANY))
                .map(Triple::toString)
                .map(t -> t.replace(blank.toString(), ""))
                .toList()
                .stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
