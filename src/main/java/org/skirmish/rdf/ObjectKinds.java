package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.skos;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** Tells of what kind of the scheme {@code objects} a thing is, by the words that a report has for it. */
final class ObjectKinds {

    static {
        JenaSystem.init();
    }

    private static final Node SCHEME = NodeFactory.createURI(Iris.PUBLISHED + "concept/objects");
    private static final Node NOUN = NodeFactory.createURI(Iris.PUBLISHED + "lexicon#noun");

    private final Map<String, Node> kinds = new HashMap<>();

    /** @param ontology has the scheme with its nouns */
    ObjectKinds(Graph ontology) {
        ontology.find(Node.ANY, skos("inScheme"), SCHEME)
                .mapWith(t -> t.getSubject())
                .toList()
                .forEach(kind -> ontology.find(kind, NOUN, Node.ANY)
                        .forEach(t -> kinds.put(t.getObject().getLiteralLexicalForm(), kind)));
    }

    /** The kind of the last run of words that has one, the longest first: "AK-47 rifles" → weapon. */
    Optional<Node> of(String words) {
        List<String> parts = List.of(words.toLowerCase(Locale.ROOT).strip().split("[\\s,]+"));
        for (int end = parts.size(); end > 0; end--) {
            for (int begin = Math.max(0, end - 3); begin < end; begin++) {
                Optional<Node> kind = kind(String.join(" ", parts.subList(begin, end)));
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Node> kind(String phrase) {
        return Stream.of(
                        phrase,
                        phrase.replaceFirst("s$", ""),
                        phrase.replaceFirst("es$", ""),
                        phrase.replaceFirst("ies$", "y"),
                        phrase.replaceFirst("men$", "man"))
                .map(kinds::get)
                .filter(kind -> kind != null)
                .findFirst();
    }
}
