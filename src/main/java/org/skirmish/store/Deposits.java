package org.skirmish.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.skirmish.model.Issue;

/** Refuses what could not be read back as it was, before anything is written. */
final class Deposits {

    /** What RFC 3987 allows nowhere in an IRI, besides blanks and controls. */
    private static final String FORBIDDEN = "<>\"{}|^`\\";

    private Deposits() {}

    static void check(Deposit deposit) {
        check(deposit.name(), deposit.graphName(), deposit.graph());
    }

    /** @throws StoreException if the graph, or its name, could not be read back as it is */
    static void check(String report, String graphName, Graph graph) {
        if (!isIri(graphName)) {
            throw refused(report, "the name of its graph is not an absolute IRI: " + graphName);
        }
        Set<Node> sound = new HashSet<>();
        graph.stream().filter(triple -> !isStorable(triple, sound)).findFirst().ifPresent(triple -> {
            throw refused(report, "the graph has a triple that cannot be kept: " + triple);
        });
    }

    /** @param sound terms that were looked at before */
    private static boolean isStorable(Triple triple, Set<Node> sound) {
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            if (!sound.contains(node)) {
                if (!isStorable(node)) {
                    return false;
                }
                sound.add(node);
            }
        }
        return true;
    }

    private static boolean isStorable(Node node) {
        return node.isURI() ? isIri(node.getURI()) : node.isLiteral() && isWhole(node.getLiteralLexicalForm());
    }

    private static boolean isIri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            if (iri.charAt(i) <= ' ' || FORBIDDEN.indexOf(iri.charAt(i)) >= 0) {
                return false;
            }
        }
        return iri.indexOf(':') > 0 && isWhole(iri);
    }

    /** Whether every surrogate has its partner, so that UTF-8 can hold the text. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static StoreException refused(String report, String problem) {
        return new StoreException(new Issue(
                report, problem, "this is a fault of the program that made the graph; the report was not stored"));
    }
}
