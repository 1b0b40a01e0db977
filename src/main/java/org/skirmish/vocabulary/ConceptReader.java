package org.skirmish.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.skirmish.model.Issue;

/** Turns the triples of SKOS concepts into {@link Concept} records. */
final class ConceptReader {

    static {
        JenaSystem.init();
    }

    private final Map<Node, String> notations;

    /** A reader that knows the notations of all concepts in these graphs, so that each may refer to the others. */
    ConceptReader(Collection<Graph> graphs) {
        this.notations = graphs.stream()
                .flatMap(graph -> graph.stream(Node.ANY, SKOS.notation.asNode(), Node.ANY))
                .collect(Collectors.toMap(
                        Triple::getSubject,
                        triple -> triple.getObject().getLiteralLexicalForm(),
                        (first, second) -> first));
    }

    /** The graph's concepts, as the named scheme holds them. */
    List<Concept> concepts(String scheme, Graph graph) {
        List<Concept> concepts = new ArrayList<>();
        graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .forEach(triple -> concepts.add(concept(scheme, graph, triple.getSubject())));
        return concepts;
    }

    private Concept concept(String scheme, Graph graph, Node node) {
        Map<String, List<String>> values = new TreeMap<>();
        graph.stream(node, Node.ANY, Node.ANY).forEach(triple -> values.computeIfAbsent(
                        localName(triple.getPredicate().getURI()), key -> new ArrayList<>())
                .add(text(graph, triple.getObject())));
        values.replaceAll(
                (property, texts) -> texts.stream().distinct().sorted().toList());
        String notation = Optional.ofNullable(notations.get(node))
                .orElseThrow(() ->
                        new VocabularyException(new Issue(node + " in " + scheme, "has no skos:notation", "add one")));
        return new Concept(
                node.getURI(), notation, label(graph, node, notation), first(values, "broader"), Map.copyOf(values));
    }

    private static String label(Graph graph, Node node, String notation) {
        List<Node> labels = graph.stream(node, SKOS.prefLabel.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList();
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().startsWith("en"))
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .orElse(notation);
    }

    private static Optional<String> first(Map<String, List<String>> values, String property) {
        return values.getOrDefault(property, List.of()).stream().findFirst();
    }

    private String text(Graph graph, Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (node.isBlank()) {
            return graph.stream(node, Node.ANY, Node.ANY)
                    .map(triple -> localName(triple.getPredicate().getURI()) + "=" + text(graph, triple.getObject()))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
        return notations.getOrDefault(node, node.toString());
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
