package org.skirmish.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.XSD;

/** Writes terms as the canonical form of N-Quads wants them (RDFC-1.0, section 5): no escape that is not needed. */
final class CanonicalTerms {

    private CanonicalTerms() {}

    static void append(StringBuilder out, Node node) {
        if (node.isURI()) {
            out.append('<').append(node.getURI()).append('>');
        } else if (node.isBlank()) {
            out.append("_:").append(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()));
        } else if (node.isLiteral()) {
            literal(out, node);
        } else {
            throw new IllegalArgumentException("not a term of RDF 1.1: " + node);
        }
    }

    private static void literal(StringBuilder out, Node node) {
        out.append('"');
        node.getLiteralLexicalForm().chars().forEach(c -> character(out, (char) c));
        out.append('"');
        if (!node.getLiteralLanguage().isEmpty()) {
            out.append('@').append(node.getLiteralLanguage());
        } else if (!XSD.xstring.getURI().equals(node.getLiteralDatatypeURI())) {
            out.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
        }
    }

    private static void character(StringBuilder out, char c) {
        switch (c) {
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c < 0x20 || c == 0x7F) {
                    out.append(String.format("\\u%04X", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    static String graphName(Node graph) {
        return graph.isBlank() ? "_:" + graph.getBlankNodeLabel() : graph.getURI();
    }

    static Node graphName(String name) {
        return name.startsWith("_:") ? NodeFactory.createBlankNode(name.substring(2)) : NodeFactory.createURI(name);
    }
}
