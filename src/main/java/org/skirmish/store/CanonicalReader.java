package org.skirmish.store;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;

/** Reads lines that {@link CanonicalQuads} wrote and whose hash was compared: no IRI is resolved or checked once more. */
final class CanonicalReader {

    private final Tokenizer tokens;

    private CanonicalReader(Tokenizer tokens) {
        this.tokens = tokens;
    }

    /**
     * Hands over what the lines say, in their order.
     *
     * @param lines canonical N-Quads in UTF-8
     * @throws RiotException if the lines are no N-Quads
     */
    static void read(byte[] lines, Consumer<Quad> out) {
        CanonicalReader reader = new CanonicalReader(TokenizerText.create().source(new ByteArrayInputStream(lines)).build());
        while (reader.tokens.hasNext()) {
            out.accept(reader.quad());
        }
    }

    private Quad quad() {
        Node subject = node(tokens.next());
        Node predicate = node(tokens.next());
        Node object = node(tokens.next());
        Token next = tokens.next();
        if (next.hasType(TokenType.DOT)) {
            return new Quad(Quad.defaultGraphNodeGenerated, subject, predicate, object);
        }
        Node graph = node(next);
        if (!tokens.next().hasType(TokenType.DOT)) {
            throw new RiotException("line " + next.getLine() + " is no N-Quad");
        }
        return new Quad(graph, subject, predicate, object);
    }

    private static Node node(Token token) {
        Node node = token.hasType(TokenType.BNODE) ? NodeFactory.createBlankNode(NodeFmtLib.decodeBNodeLabel(token.getImage())) : token.asNode();
        if (node == null) {
            throw new RiotException("line " + token.getLine() + " is no N-Quad");
        }
        return node;
    }
}
