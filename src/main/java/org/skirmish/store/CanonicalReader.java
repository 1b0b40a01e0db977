package org.skirmish.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads lines that {@link CanonicalQuads} wrote and whose hash was compared: no IRI is resolved or checked once more,
 * and a term that comes again is the same object, whose hash is known already.
 */
final class CanonicalReader {

    private static final int MOST_TERMS = 1 << 14;
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;

    private final Map<String, Node> terms = new HashMap<>();
    private byte[] lines;
    /** The lines, a character for a byte: all that separates terms is ASCII. */
    private String text;

    private int at;
    /** Where the next backslash stands, or stood behind which none comes. */
    private int escape;

    /**
     * Hands over what the lines say, in their order.
     *
     * @param lines canonical N-Quads in UTF-8
     * @throws RiotException if the lines are no canonical N-Quads
     */
    void read(byte[] lines, Consumer<Quad> out) {
        this.lines = lines;
        text = new String(lines, StandardCharsets.ISO_8859_1);
        at = 0;
        escape = -1;
        while (at < text.length()) {
            int line = at;
            try {
                out.accept(quad());
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                int end = text.indexOf('\n', line);
                throw new RiotException(
                        "this is no canonical N-Quad: " + text.substring(line, end < 0 ? text.length() : end), e);
            }
        }
    }

    private Quad quad() {
        Node subject = term();
        Node predicate = term();
        Node object = term();
        Node graph = text.charAt(at) == '.' ? Quad.defaultGraphNodeGenerated : term();
        skip(".\n");
        return new Quad(graph, subject, predicate, object);
    }

    /** The term that begins here; then behind the blank after it. */
    private Node term() {
        int begin = at;
        Node node =
                switch (text.charAt(at)) {
                    case '<' -> known(begin, after('>'), true);
                    case '_' -> known(begin, after(' ') - 1, false);
                    case '"' -> literal();
                    default -> throw new IllegalArgumentException("no term begins with " + text.charAt(at));
                };
        skip(" ");
        return node;
    }

    private Node known(int begin, int end, boolean iri) {
        at = end;
        String form = text(begin, end);
        Node known = terms.get(form);
        if (known == null) {
            known = iri
                    ? NodeFactory.createURI(form.substring(1, form.length() - 1))
                    : NodeFactory.createBlankNode(NodeFmtLib.decodeBNodeLabel(form.substring(2)));
            if (terms.size() == MOST_TERMS) {
                terms.clear();
            }
            terms.put(form, known);
        }
        return known;
    }

    private Node literal() {
        String form = quoted();
        if (text.charAt(at) == '@') {
            int begin = at + 1;
            at = after(' ') - 1;
            return NodeFactory.createLiteralLang(form, text(begin, at));
        }
        if (text.charAt(at) == '^') {
            skip("^^<");
            int begin = at;
            at = after('>');
            return NodeFactory.createLiteralDT(form, NodeFactory.getType(text(begin, at - 1)));
        }
        return NodeFactory.createLiteralString(form);
    }

    /** What stands between the quotation marks, the first of which is here; then behind the second one. */
    private String quoted() {
        int begin = ++at;
        int end = after('"') - 1;
        if (escape < begin) {
            int next = text.indexOf('\\', begin);
            escape = next < 0 ? text.length() : next;
        }
        if (escape > end) {
            at = end + 1;
            return text(begin, end);
        }
        StringBuilder form = new StringBuilder();
        int from = begin;
        for (; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                form.append(text(from, at)).append(escaped());
                from = at + 1;
            }
        }
        form.append(text(from, at++));
        return form.toString();
    }

    /** The character that is meant by the escape that begins here; then at its last character. */
    private char escaped() {
        at++;
        return switch (text.charAt(at)) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                at += DIGITS;
                yield (char) Integer.parseInt(text.substring(at - DIGITS + 1, at + 1), HEXADECIMAL);
            }
            default -> text.charAt(at);
        };
    }

    private String text(int begin, int end) {
        return new String(lines, begin, end - begin, StandardCharsets.UTF_8);
    }

    /** The place behind the next such character. */
    private int after(char c) {
        int found = text.indexOf(c, at);
        if (found < 0) {
            throw new IndexOutOfBoundsException(at);
        }
        return found + 1;
    }

    private void skip(String expected) {
        if (!text.startsWith(expected, at)) {
            throw new IllegalArgumentException("'" + expected + "' is missing");
        }
        at += expected.length();
    }
}
