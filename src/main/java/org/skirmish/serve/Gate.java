package org.skirmish.serve;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;

/**
 * Lets in the queries that can neither reach out of the dataset nor run beyond all limits, and says of the others why
 * not.
 */
final class Gate {

    private static final String BASE = "http://server/";

    private static final Set<Integer> CHANGING = Set.of(
            SPARQLParser11Constants.SERVICE,
            SPARQLParser11Constants.NOW,
            SPARQLParser11Constants.RAND,
            SPARQLParser11Constants.UUID,
            SPARQLParser11Constants.STRUUID);

    private final Limits limits;
    private final Services services;

    Gate(Limits limits, Services services) {
        this.limits = limits;
        this.services = services;
    }

    /** The query, if it may run. @throws Refusal if it may not */
    Query admit(String text) {
        requireSmall(text);
        try {
            Query query = parse(text);
            requireListedServices(text);
            requireForm(query);
            Op pattern = Algebra.compile(query);
            Inspection.of(pattern);
            Bounds.bounded(pattern);
            return query;
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static Refusal tooDeep() {
        return new Refusal(Refusal.TOO_LARGE, "The query is nested too deeply.");
    }

    private void requireSmall(String text) {
        if (text.length() > limits.queryLength()) {
            throw new Refusal(Refusal.TOO_LARGE, "The query is longer than " + limits.queryLength() + " characters.");
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if ((c == ')' || c == '}' || c == ']') && depth > 0) {
                depth--;
            }
            if (depth > limits.nesting()) {
                throw new Refusal(
                        Refusal.TOO_LARGE, "The query is nested deeper than " + limits.nesting() + " brackets.");
            }
        }
    }

    /** SPARQL 1.1 and no more: Jena's own extensions do not parse. */
    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep();
            }
            throw new Refusal(Refusal.BAD_REQUEST, "This is not SPARQL 1.1: " + e.getMessage());
        } catch (RuntimeException e) {
            // The parser's own complaint, or that of what it makes: a language tag, an IRI, a regular expression.
            throw new Refusal(Refusal.BAD_REQUEST, "The query cannot be read: " + e.getMessage());
        }
    }

    /** Looks at the tokens, so that no corner of the syntax is overlooked. */
    private void requireListedServices(String text) {
        SPARQLParser11TokenManager tokens = tokens(text);
        try {
            for (int kind = tokens.getNextToken().kind;
                    kind != SPARQLParser11Constants.EOF;
                    kind = tokens.getNextToken().kind) {
                if (kind == SPARQLParser11Constants.SERVICE) {
                    requireListed(tokens);
                }
            }
        } catch (TokenMgrError e) {
            throw new Refusal(Refusal.BAD_REQUEST, "This is not SPARQL 1.1.");
        }
    }

    private static SPARQLParser11TokenManager tokens(String text) {
        return new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text)));
    }

    /**
     * Whether an admitted query gives the same answer whenever it is asked of the same data: it asks no clock, no
     * chance and no other server.
     */
    static boolean isRepeatable(String text) {
        SPARQLParser11TokenManager tokens = tokens(text);
        int kind = tokens.getNextToken().kind;
        while (kind != SPARQLParser11Constants.EOF && !CHANGING.contains(kind)) {
            kind = tokens.getNextToken().kind;
        }
        return kind == SPARQLParser11Constants.EOF;
    }

    private void requireListed(SPARQLParser11TokenManager tokens) {
        if (services.endpoints().isEmpty()) {
            throw new Refusal(Refusal.FORBIDDEN, "SERVICE is not allowed: this endpoint asks no other.");
        }
        Token endpoint = tokens.getNextToken();
        if (endpoint.kind == SPARQLParser11Constants.SILENT) {
            endpoint = tokens.getNextToken();
        }
        if (endpoint.kind != SPARQLParser11Constants.IRIref
                || !services.allow(endpoint.image.substring(1, endpoint.image.length() - 1))) {
            throw new Refusal(
                    Refusal.FORBIDDEN,
                    "SERVICE is allowed only for these endpoints, written out in full: <"
                            + String.join(">, <", new TreeSet<>(services.endpoints())) + ">.");
        }
    }

    private static void requireForm(Query query) {
        if (query.isDescribeType()) {
            throw new Refusal(Refusal.FORBIDDEN, "DESCRIBE is not allowed; CONSTRUCT names what is wanted.");
        }
        if (query.hasDatasetDescription()) {
            throw new Refusal(
                    Refusal.FORBIDDEN,
                    "FROM is not allowed: the default graph is the union of all graphs, and GRAPH names one.");
        }
    }
}
