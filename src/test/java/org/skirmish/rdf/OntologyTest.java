package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The ontology's files hang together: what is used is declared, what is declared is explained. */
class OntologyTest {

    private static final String SK = Iris.PUBLISHED + "ontology#";

    @Test
    void everyTermHasALabelAndADefinition() {
        Graph terms = graph("skirmish.ttl");
        Set<String> declared = declared(terms);
        assertTrue(declared.size() > 100, "terms were found");
        Set<String> bare = new TreeSet<>(declared);
        bare.removeIf(term -> one(terms, term, RDFS.label.asNode()) && one(terms, term, Terms.skos("definition")));
        assertEquals(Set.of(), bare);
    }

    private static boolean one(Graph graph, String term, Node property) {
        return graph.find(Terms.sk(term), property, Node.ANY).toList().size() == 1;
    }

    /** What OWL 2 DL asks of declarations: each term is of one kind, and says where it is defined. */
    @Test
    void everyTermIsOfOneKindAndSaysWhereItIsDefined() {
        Graph whole = graph("skirmish.ttl", "alignments/");
        Set<String> amiss = new TreeSet<>();
        for (String term : declared(graph("skirmish.ttl"))) {
            long kinds = whole.find(Terms.sk(term), RDF.type.asNode(), Node.ANY).toList().stream()
                    .filter(t -> t.getObject().getURI().startsWith(OWL2.NS)
                            || t.getObject().equals(RDFS.Datatype.asNode()))
                    .count();
            if (kinds != 1 || !one(whole, term, RDFS.isDefinedBy.asNode())) {
                amiss.add(term);
            }
        }
        for (Node property : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
            whole.find(Node.ANY, property, Node.ANY)
                    .mapWith(t -> t.getObject())
                    .filterKeep(node -> node.isURI() && !whole.contains(node, RDF.type.asNode(), Node.ANY))
                    .forEach(node -> amiss.add(node.getURI()));
        }
        assertEquals(Set.of(), amiss);
    }

    @Test
    void everyTermThatIsUsedIsDeclared() {
        Set<String> undeclared = used(graph("skirmish.ttl", "reconcile.ttl", "concepts/", "groups/", "alignments/"));
        used(Graphs.sample().getUnionGraph()).forEach(undeclared::add);
        used(graph("shapes/")).stream()
                .filter(term -> !term.endsWith("Shape") && !term.matches("In[A-Z].*"))
                .forEach(undeclared::add);
        undeclared.removeAll(declared(graph("skirmish.ttl", "reconcile.ttl")));
        assertEquals(Set.of(), undeclared);
    }

    @Test
    void everyClassifyingAndEveryAlignedConceptIsThere() {
        Graph whole = graph("skirmish.ttl", "alignments/", "concepts/");
        Set<String> missing = new TreeSet<>();
        for (Node property : List.of(
                Terms.sk("classifiedBy"),
                Terms.skos("closeMatch"),
                Terms.skos("narrowMatch"),
                Terms.skos("broadMatch"),
                Terms.skos("relatedMatch"))) {
            whole.find(Node.ANY, property, Node.ANY)
                    .mapWith(t -> t.getObject())
                    .filterKeep(o -> o.getURI().contains("/concept/"))
                    .filterDrop(o -> whole.contains(o, Terms.skos("inScheme"), Node.ANY))
                    .forEach(o -> missing.add(o.getURI()));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void aNarrowerConceptTakesTheClassOfTheBroader() {
        Graph graph = graph("skirmish.ttl");
        graph.add(Iris.concept("harms", "drowned"), Terms.skos("broader"), Iris.concept("harms", "killed"));
        graph.add(Iris.concept("harms", "odd"), Terms.skos("broader"), Iris.concept("harms", "odd"));
        Classes classes = new Classes(graph);
        assertEquals(
                Terms.sk("CasualtyClaim"),
                classes.of(Iris.concept("harms", "drowned")).orElseThrow());
        assertTrue(classes.of(Iris.concept("harms", "odd")).isEmpty());
    }

    private static Set<String> declared(Graph graph) {
        Set<String> names = new TreeSet<>();
        graph.find().mapWith(t -> t.getSubject()).filterKeep(OntologyTest::ours).forEach(n -> names.add(name(n)));
        return names;
    }

    private static Set<String> used(Graph graph) {
        Set<String> names = new TreeSet<>();
        graph.find().forEach(t -> {
            for (Node node : List.of(t.getSubject(), t.getPredicate(), t.getObject())) {
                if (ours(node)) {
                    names.add(name(node));
                }
            }
        });
        return names;
    }

    private static boolean ours(Node node) {
        return node.isURI() && node.getURI().startsWith(SK);
    }

    private static String name(Node node) {
        return node.getURI().substring(SK.length());
    }

    private static Graph graph(String... starts) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        OntologyResources.texts(List.of(starts), ".ttl")
                .values()
                .forEach(text -> RDFParser.fromString(text, Lang.TURTLE).parse(graph));
        return graph;
    }
}
