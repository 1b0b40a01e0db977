package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Built;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.OntologyResources;
import org.skirmish.rdf.Validator;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Nothing is promised that never occurs: on the gold every class has instances, every property is used, every flag is
 * true somewhere, everything has a label, and no triple stands twice. Terms that only a user's own doings can fill are
 * told apart.
 */
@Tag("slow")
@Tag("gold")
class PromisesTest {

    private static final String SK = Iris.PUBLISHED + "ontology#";
    /**
     * Filled by a user's registry, by what is retracted, and by reports as the gold has none: that are versions of one,
     * or correct themselves; {@code queries/data.trig} has these.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "Registry",
            "registry",
            "replacedBy",
            "Work",
            "EarlierVersion",
            "EarlierClaim",
            "RetractedReport",
            "versionNumber",
            "readAt",
            "versionFoundBy",
            "inVersion",
            "earlierSentence",
            "retractionReason",
            "retractedAt",
            "withholds");

    private static final DatasetGraph REPORTS = DatasetGraphFactory.create();
    private static DatasetGraph built;
    private static Set<Triple> all;

    @BeforeAll
    static void build(@TempDir Path data) {
        GraphMapper mapper = GraphMapper.standard(Iris.published());
        new Pipeline(Stages.load(data, UserRegistry.NONE), new Console().terminal())
                .run(
                        Inputs.of(List.of("src/test/resources/gold/reports", "examples")),
                        Metadata.NONE,
                        read -> REPORTS.addGraph(
                                Iris.published().graph(read.reading().report()), mapper.map(read.reading())));
        built = Built.of(REPORTS);
        all = new HashSet<>();
        built.find().forEachRemaining(quad -> all.add(quad.asTriple()));
    }

    private static Set<String> terms(Node... kinds) {
        Graph ontology = OntologyResources.terms();
        Set<String> names = new TreeSet<>();
        for (Node kind : kinds) {
            ontology.find(Node.ANY, RDF.type.asNode(), kind)
                    .mapWith(Triple::getSubject)
                    .filterKeep(term -> term.isURI() && term.getURI().startsWith(SK))
                    .filterDrop(term -> ontology.contains(term, OWL2.deprecated.asNode(), Node.ANY))
                    .forEach(term -> names.add(term.getURI().substring(SK.length())));
        }
        names.removeAll(ELSEWHERE);
        return names;
    }

    @Test
    void everyClassHasInstances() {
        Set<String> empty = terms(OWL2.Class.asNode());
        Graph ontology = OntologyResources.terms();
        all.stream()
                .filter(t -> t.getPredicate().equals(RDF.type.asNode())
                        && t.getObject().isURI())
                .forEach(t -> withBroader(t.getObject(), ontology, empty));
        assertEquals(Set.of(), empty);
    }

    private static void withBroader(Node type, Graph ontology, Set<String> empty) {
        if (type.getURI().startsWith(SK)) {
            empty.remove(type.getURI().substring(SK.length()));
            ontology.find(type, RDFS.subClassOf.asNode(), Node.ANY)
                    .filterKeep(t -> t.getObject().isURI())
                    .forEach(t -> withBroader(t.getObject(), ontology, empty));
        }
    }

    @Test
    void everyPropertyIsUsed() {
        Set<String> unused = terms(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode());
        assertTrue(unused.size() > 80, "properties were found");
        all.stream()
                .map(t -> t.getPredicate().getURI())
                .filter(name -> name.startsWith(SK))
                .forEach(name -> unused.remove(name.substring(SK.length())));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyFlagIsTrueSomewhere() {
        Graph ontology = OntologyResources.terms();
        Set<String> never = terms(OWL2.DatatypeProperty.asNode());
        never.removeIf(name -> !ontology.contains(
                NodeFactory.createURI(SK + name),
                RDFS.range.asNode(),
                NodeFactory.createURI("http://www.w3.org/2001/XMLSchema#boolean")));
        assertTrue(never.size() > 4, "flags were found");
        all.stream()
                .filter(t -> t.getPredicate().getURI().startsWith(SK)
                        && t.getObject().isLiteral()
                        && t.getObject().getLiteralLexicalForm().equals("true"))
                .forEach(t -> never.remove(t.getPredicate().getURI().substring(SK.length())));
        assertEquals(Set.of(), never);
    }

    @Test
    void noTripleStandsTwice() {
        assertEquals(all.size(), built.stream().count());
    }

    @Test
    void everythingHasALabel() {
        Set<Node> labelled = new HashSet<>();
        Set<Node> typed = new HashSet<>();
        for (Triple t : all) {
            if (t.getPredicate().equals(RDFS.label.asNode())
                    || t.getPredicate().getURI().equals("http://www.w3.org/2004/02/skos/core#prefLabel")
                    || t.getPredicate().getURI().equals("http://purl.org/dc/terms/title")) {
                labelled.add(t.getSubject());
            } else if (t.getPredicate().equals(RDF.type.asNode())
                    && t.getSubject().isURI()
                    && t.getSubject().getURI().startsWith(Iris.PUBLISHED)
                    && !t.getSubject().getURI().matches(".*(Shape|#In[A-Z][a-z-A-Z]*)$")) {
                typed.add(t.getSubject());
            }
        }
        typed.removeAll(labelled);
        assertEquals(
                List.of(), typed.stream().map(Node::getURI).sorted().limit(20).toList());
    }

    /** No evidence, rule or offset was dropped for it: each claim has its passage with both ends and its rules. */
    @Test
    void aClaimTakesNinetyTriplesAtMost() {
        long triples = 0;
        long claims = 0;
        for (Node name : (Iterable<Node>) built::listGraphNodes) {
            if (name.getURI().contains("/graph/report/")) {
                triples += built.getGraph(name).size();
                claims += built.getGraph(name)
                        .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(SK + "Claim"))
                        .toList()
                        .size();
            }
        }
        assertTrue(claims > 1000 && triples <= 90 * claims, triples + " triples for " + claims + " claims");
    }

    @Test
    void theWholeConforms() {
        assertEquals(
                List.of(),
                Validator.standard().validate(built.getUnionGraph()).stream()
                        .limit(5)
                        .toList());
    }
}
