package org.skirmish.load;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes triples so that N-Triples and the data blocks of SPARQL 1.1 Update read them alike. Blank nodes become IRIs
 * (RDF 1.1 Concepts, section 3.5), since a blank node of two requests would be two.
 */
final class Lines {

    private static final String SKOLEM = "https://w3id.org/skirmish/.well-known/genid/";

    private Lines() {}

    static void append(StringBuilder out, Triple triple) {
        term(out, triple.getSubject());
        term(out.append(' '), triple.getPredicate());
        term(out.append(' '), triple.getObject());
        out.append(" .\n");
    }

    private static void term(StringBuilder out, Node node) {
        if (node.isURI()) {
            out.append('<').append(node.getURI()).append('>');
        } else if (node.isBlank()) {
            out.append('<')
                    .append(SKOLEM)
                    .append(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()))
                    .append('>');
        } else {
            literal(out, node);
        }
    }

    private static void literal(StringBuilder out, Node node) {
        String text = node.getLiteralLexicalForm();
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(out, text.charAt(i), i > 0 && text.charAt(i - 1) == '\\');
        }
        out.append('"');
        if (!node.getLiteralLanguage().isEmpty()) {
            out.append('@').append(node.getLiteralLanguage());
        } else if (!XSD.xstring.getURI().equals(node.getLiteralDatatypeURI())) {
            out.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
        }
    }

    /**
     * SPARQL replaces code points (its section 19.2) before it looks at strings: after a backslash, u and U must not be
     * taken for one.
     */
    private static void character(StringBuilder out, char c, boolean afterBackslash) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case 'u' -> out.append(afterBackslash ? "\\u0075" : "u");
            case 'U' -> out.append(afterBackslash ? "\\u0055" : "U");
            default -> out.append(c);
        }
    }
}
