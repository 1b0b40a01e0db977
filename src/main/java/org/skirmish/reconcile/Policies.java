package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/** The policies by which derived graphs are made, read from RDF. */
public final class Policies {

    static {
        JenaSystem.init();
    }

    private final MatchPolicy match;
    private final EstimatePolicy estimate;

    private Policies(MatchPolicy match, EstimatePolicy estimate) {
        this.match = match;
        this.estimate = estimate;
    }

    /** The policies of {@code ontology/reconcile.ttl} on the class path. */
    public static Policies standard() {
        DatasetGraph data = DatasetGraphFactory.create();
        try (InputStream in = Policies.class.getResourceAsStream("/ontology/reconcile.ttl")) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read ontology/reconcile.ttl", e);
        }
        return of(data);
    }

    /**
     * The one match policy and the one estimate policy of a default graph.
     *
     * @throws IllegalArgumentException if one is missing, stands there twice or lacks a value
     */
    public static Policies of(DatasetGraph data) {
        Look look = new Look(data.getDefaultGraph(), Quad.defaultGraphIRI);
        Node match = only(look, sk("MatchPolicy"));
        Node estimate = only(look, sk("EstimatePolicy"));
        MatchPolicy.Weights weights = new MatchPolicy.Weights(
                number(look, match, "dayWeight"),
                number(look, match, "placeWeight"),
                number(look, match, "kindWeight"),
                number(look, match, "partyWeight"));
        return new Policies(
                new MatchPolicy(
                        match,
                        (long) number(look, match, "dayTolerance"),
                        (long) number(look, match, "longestSpan"),
                        weights,
                        number(look, match, "threshold"),
                        texts(look, match, "compatibleKinds")),
                new EstimatePolicy(estimate, texts(look, estimate, "excludedVerification")));
    }

    MatchPolicy match() {
        return match;
    }

    EstimatePolicy estimate() {
        return estimate;
    }

    private static Node only(Look look, Node type) {
        List<Node> found = look.instances(type);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "reconcile.ttl: " + found.size() + " of " + type + " (give exactly one)");
        }
        return found.get(0);
    }

    private static double number(Look look, Node policy, String property) {
        return look.value(policy, sk(property), Double::parseDouble)
                .orElseThrow(() -> new IllegalArgumentException(
                        "reconcile.ttl: " + policy + " has no sk:" + property + " (give it a number)"));
    }

    private static Set<String> texts(Look look, Node policy, String property) {
        return look.all(policy, sk(property)).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toUnmodifiableSet());
    }
}
