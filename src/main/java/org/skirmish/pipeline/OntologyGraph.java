package org.skirmish.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.skirmish.model.Digest;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.OntologyResources;
import org.skirmish.store.Disclosure;
import org.skirmish.vocabulary.UserRegistry;

/**
 * The ontology as named graphs beside the reports', so that questions can use its labels: {@code ontology} with terms,
 * policies and alignments, {@code concepts}, {@code groups} with the registry, {@code shapes}. The words by which texts
 * are read stay out.
 */
final class OntologyGraph {

    private static final String TERMS = Iris.PUBLISHED + "ontology#";
    private static final String LEXICON = Iris.PUBLISHED + "lexicon#";
    private static final Set<String> READING_AIDS = Set.of(TERMS + "describedAs", TERMS + "namePattern");
    private static final Node GROUPS = NodeFactory.createURI(Iris.PUBLISHED + "concept/groups");

    private final Iris iris;
    private final Map<Node, Node> called = new HashMap<>();
    private final DatasetGraph out = DatasetGraphFactory.create();

    private OntologyGraph(Iris iris) {
        this.iris = iris;
    }

    /**
     * The graphs that have their place in the index, with the user's registry laid over our groups, and the mark that
     * the index holds restricted statements. A blank node is called by what is said of it, so that the same files give
     * the same quads.
     */
    static DatasetGraph in(Iris iris, UserRegistry registry) {
        OntologyGraph graphs = new OntologyGraph(iris);
        graphs.add(OntologyResources.published(registry), "");
        graphs.add(OntologyResources.shapes(), "shapes");
        graphs.out.add(
                iris.derivedGraph("ontology"),
                NodeFactory.createURI(iris.base()),
                Disclosure.ACCESS_RIGHTS,
                Disclosure.RESTRICTED);
        return graphs.out;
    }

    private void add(Graph from, String name) {
        Iter.iter(from.find())
                .filter(t -> !t.getPredicate().getURI().startsWith(LEXICON)
                        && !READING_AIDS.contains(t.getPredicate().getURI()))
                .forEach(t -> out.add(new Quad(
                        iris.derivedGraph(name.isEmpty() ? place(t.getSubject(), from) : name),
                        named(t.getSubject(), from),
                        t.getPredicate(),
                        named(t.getObject(), from))));
    }

    /** A blank node stands where that stands which speaks of it. */
    private static String place(Node subject, Graph from) {
        if (subject.isBlank()) {
            return Iter.first(from.find(Node.ANY, Node.ANY, subject), t -> true) == null
                    ? "ontology"
                    : place(from.find(Node.ANY, Node.ANY, subject).next().getSubject(), from);
        }
        if (subject.equals(GROUPS) || from.contains(subject, SKOS.inScheme.asNode(), GROUPS)) {
            return "groups";
        }
        return subject.getURI().startsWith(Iris.PUBLISHED + "concept/") ? "concepts" : "ontology";
    }

    private Node named(Node node, Graph from) {
        if (!node.isBlank()) {
            return node;
        }
        Node known = called.get(node);
        if (known == null) {
            known = NodeFactory.createBlankNode("o" + Digest.brief(said(node, from)));
            called.put(node, known);
        }
        return known;
    }

    private String said(Node blank, Graph from) {
        return Iter.iter(from.find(blank, Node.ANY, Node.ANY))
                .map((Triple t) -> t.getPredicate() + " " + named(t.getObject(), from))
                .toList()
                .stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
