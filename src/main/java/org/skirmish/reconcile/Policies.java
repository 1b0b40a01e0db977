package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** The policies by which derived graphs are made, read from RDF. */
public final class Policies {

    static {
        JenaSystem.init();
    }

    private final MatchPolicy match;
    private final VoicePolicy voices;
    private final List<EstimatePolicy> estimates;

    private Policies(MatchPolicy match, VoicePolicy voices, List<EstimatePolicy> estimates) {
        this.match = match;
        this.voices = voices;
        this.estimates = List.copyOf(estimates);
    }

    /**
     * How claims are put into voices.
     *
     * @param revisionWords words, in lower case, of sentences that tell of a number that has changed
     * @param civilianKinds notations of kinds of act of whose victims, where nobody says more, civilians are meant
     * @param totalWords words, in lower case, with which sentences begin that sum up
     */
    record VoicePolicy(Set<String> revisionWords, Set<String> civilianKinds, Set<String> totalWords) {}

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
     * The one match policy, the one policy of voices and the policies of estimates of a default graph.
     *
     * @throws IllegalArgumentException if one is missing, stands there twice or lacks a value
     */
    public static Policies of(DatasetGraph data) {
        Look look = new Look(data.getDefaultGraph(), Quad.defaultGraphIRI);
        Node match = only(look, sk("MatchPolicy"));
        Node voices = only(look, sk("VoicePolicy"));
        return new Policies(
                new MatchPolicy(
                        match,
                        number(look, match, "prior"),
                        number(look, match, "matchThreshold"),
                        number(look, match, "reviewThreshold"),
                        (long) number(look, match, "longestSpan"),
                        number(look, match, "reach"),
                        kinds(look, match),
                        texts(look, match, "nightWord"),
                        levels(look, match)),
                new VoicePolicy(
                        texts(look, voices, "revisionWord"),
                        texts(look, voices, "civilianKind"),
                        texts(look, voices, "totalWord")),
                estimates(look));
    }

    private static List<EstimatePolicy> estimates(Look look) {
        List<EstimatePolicy> found = look.instances(sk("EstimatePolicy")).stream()
                .map(node -> new EstimatePolicy(
                        node,
                        look.text(node, Names.skos("notation")).orElseThrow(() -> lacks(node, "notation")),
                        choice(look, node, "counting", EstimatePolicy.Counting.class),
                        choice(look, node, "bestBy", EstimatePolicy.Best.class)))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("reconcile.ttl: there is no sk:EstimatePolicy (give at least one)");
        }
        return found;
    }

    private static <E extends Enum<E>> E choice(Look look, Node node, String property, Class<E> choices) {
        String told = look.text(node, sk(property)).orElseThrow(() -> lacks(node, property));
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(told)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(
                "reconcile.ttl: " + node + " has the sk:" + property + " \"" + told + "\" (give it one that is known)");
    }

    MatchPolicy match() {
        return match;
    }

    VoicePolicy voices() {
        return voices;
    }

    List<EstimatePolicy> estimates() {
        return estimates;
    }

    private static Kinds kinds(Look look, Node policy) {
        Map<String, String> broader = new TreeMap<>();
        texts(look, policy, "narrowerKind").forEach(pair -> {
            String[] kinds = pair.split(" ");
            broader.put(kinds[0], kinds[1]);
        });
        return new Kinds(broader, texts(look, policy, "compatibleKinds"), texts(look, policy, "airKind"));
    }

    /** What the comparisons of the program can answer, and nothing else, must stand there. */
    private static Map<Aspect, Map<String, Level>> levels(Look look, Node policy) {
        Map<Aspect, Map<String, Level>> levels = new EnumMap<>(Aspect.class);
        for (Node comparison : look.all(policy, sk("comparison"))) {
            Aspect aspect = aspect(look, comparison);
            Map<String, Level> found = new TreeMap<>();
            list(look, look.one(comparison, sk("levels")).orElseThrow(() -> lacks(comparison, "levels")))
                    .forEach(node -> {
                        Level level = level(look, node);
                        found.put(level.notation(), level);
                    });
            levels.put(aspect, found);
        }
        for (Aspect aspect : Aspect.values()) {
            Set<String> found = levels.getOrDefault(aspect, Map.of()).keySet();
            if (!found.equals(Set.copyOf(aspect.comparison().levels()))) {
                throw new IllegalArgumentException("reconcile.ttl: the comparison " + aspect.notation()
                        + " has the levels " + found + " (give it just "
                        + aspect.comparison().levels() + ")");
            }
        }
        return levels;
    }

    private static Aspect aspect(Look look, Node comparison) {
        String notation = look.text(comparison, Names.skos("notation")).orElse("");
        for (Aspect aspect : Aspect.values()) {
            if (aspect.notation().equals(notation)) {
                return aspect;
            }
        }
        throw new IllegalArgumentException("reconcile.ttl: " + comparison + " is no comparison of the program (give it"
                + " a skos:notation such as \"day\")");
    }

    private static Level level(Look look, Node node) {
        Level level = new Level(
                node,
                look.text(node, Names.skos("notation")).orElseThrow(() -> lacks(node, "notation")),
                number(look, node, "m"),
                number(look, node, "u"));
        if (level.m() <= 0 || level.m() > 1 || level.u() <= 0 || level.u() > 1) {
            throw new IllegalArgumentException(
                    "reconcile.ttl: " + node + " has an m or u outside of 0 to 1 (give shares, none of them nought)");
        }
        return level;
    }

    private static List<Node> list(Look look, Node first) {
        List<Node> items = new ArrayList<>();
        Node rest = first;
        while (!rest.equals(RDF.nil.asNode())) {
            Node cell = rest;
            items.add(look.one(cell, RDF.first.asNode()).orElseThrow(() -> lacks(cell, "first")));
            rest = look.one(cell, RDF.rest.asNode()).orElseThrow(() -> lacks(cell, "rest"));
        }
        return items;
    }

    private static Node only(Look look, Node type) {
        List<Node> found = look.instances(type);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "reconcile.ttl: " + found.size() + " of " + type + " (give exactly one)");
        }
        return found.get(0);
    }

    private static double number(Look look, Node node, String property) {
        return look.value(node, sk(property), Double::parseDouble).orElseThrow(() -> lacks(node, property));
    }

    private static IllegalArgumentException lacks(Node node, String property) {
        return new IllegalArgumentException("reconcile.ttl: " + node + " has no " + property + " (give it a value)");
    }

    private static Set<String> texts(Look look, Node policy, String property) {
        return look.all(policy, sk(property)).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toUnmodifiableSet());
    }
}
