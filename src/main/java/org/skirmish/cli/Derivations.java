package org.skirmish.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.skirmish.evaluate.many.Derivation;
import org.skirmish.evaluate.many.Derivation.Stretch;

/** Reads out of a graph what is derived over many reports, for {@code evaluate --many}. */
final class Derivations {

    private static final String SK = "https://w3id.org/skirmish/ontology#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";

    private static final Map<String, String> RELATIONS = Map.of(
            "repeats", "repeats",
            "revises", "revises",
            "denies", "denies",
            "contradicts", "contradicts",
            "sumsUp", "sums-up");

    private final Graph graph;
    private final Map<String, String> texts;
    private final Set<Node> counted;

    private Derivations(Graph graph, Map<String, String> texts) {
        this.graph = graph;
        this.texts = texts;
        this.counted = counted();
    }

    /** @param all every graph in one; @param texts of the reports, by the names of their files */
    static Derivation of(Graph all, Map<String, String> texts) {
        return new Derivations(all, texts).read();
    }

    /** The claims that the default estimates rest on. */
    private Set<Node> counted() {
        Set<Node> claims = new HashSet<>();
        instances("Estimate").stream()
                .filter(this::isByDefault)
                .forEach(estimate -> claims.addAll(all(estimate, PROV + "wasDerivedFrom")));
        return claims;
    }

    private boolean isByDefault(Node estimate) {
        return all(estimate, SK + "policy").contains(NodeFactory.createURI(SK + "minMaxPolicy"));
    }

    private Derivation read() {
        List<Derivation.Account> accounts = new ArrayList<>();
        instances("Account")
                .forEach(account -> accounts.add(new Derivation.Account(
                        account.getURI(),
                        subject("hasAccount", account).map(Node::getURI).orElse(""),
                        one(account, SK + "trigger").map(this::stretch).orElseThrow(),
                        all(account, SK + "evidence").stream()
                                .map(this::stretch)
                                .toList())));
        List<Derivation.Claim> claims =
                instances("Claim").stream().map(this::claim).toList();
        List<Derivation.Estimate> estimates = instances("Estimate").stream()
                .filter(this::isByDefault)
                .map(this::estimate)
                .toList();
        return new Derivation(texts, accounts, claims, links(), estimates);
    }

    private Derivation.Claim claim(Node claim) {
        Optional<Node> account = one(claim, SK + "about");
        return new Derivation.Claim(
                claim.getURI(),
                one(claim, SK + "toll")
                        .flatMap(toll -> account.flatMap(a -> subject("hasAccount", a)))
                        .map(Node::getURI),
                one(claim, SK + "evidence").map(this::stretch).orElseThrow(),
                notation(claim, "measure"),
                number(claim, "countMin"),
                number(claim, "countMax"),
                notation(claim, "victimCamp"),
                notation(claim, "stance").equals("denies"),
                is(claim, "isTotal"),
                counted.contains(claim));
    }

    private List<Derivation.Link> links() {
        List<Derivation.Link> links = new ArrayList<>();
        RELATIONS.forEach((property, kind) -> graph.find(Node.ANY, NodeFactory.createURI(SK + property), Node.ANY)
                .filterKeep(triple -> triple.getObject().isURI())
                .forEach(triple -> links.add(new Derivation.Link(
                        kind, triple.getSubject().getURI(), triple.getObject().getURI()))));
        return links;
    }

    private Derivation.Estimate estimate(Node estimate) {
        Node toll = one(estimate, SK + "toll").orElseThrow();
        return new Derivation.Estimate(
                one(estimate, SK + "about").map(Node::getURI).orElseThrow(),
                notation(estimate, "measure"),
                notation(estimate, "victimCamp"),
                text(toll, SK + "object"),
                number(estimate, "low").orElseThrow(),
                number(estimate, "best").orElseThrow(),
                text(estimate, SK + "high").map(Double::valueOf));
    }

    private Stretch stretch(Node passage) {
        Node report = one(passage, OA + "hasSource").orElseThrow();
        return new Stretch(
                text(report, SK + "fileName").orElse(""),
                Integer.parseInt(text(passage, OA + "start").orElseThrow()),
                Integer.parseInt(text(passage, OA + "end").orElseThrow()));
    }

    private OptionalLong number(Node node, String property) {
        Optional<String> number = text(node, SK + property);
        return number.isPresent() ? OptionalLong.of(Long.parseLong(number.get())) : OptionalLong.empty();
    }

    private boolean is(Node node, String property) {
        return text(node, SK + property).filter("true"::equals).isPresent();
    }

    private String notation(Node node, String property) {
        return one(node, SK + property)
                .map(concept -> concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1))
                .orElse("");
    }

    private List<Node> instances(String type) {
        return Iter.iter(graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(SK + type)))
                .map(Triple::getSubject)
                .toList();
    }

    private Optional<Node> subject(String property, Node value) {
        return Iter.iter(graph.find(Node.ANY, NodeFactory.createURI(SK + property), value))
                .map(Triple::getSubject)
                .toList()
                .stream()
                .findFirst();
    }

    private List<Node> all(Node subject, String property) {
        return Iter.iter(graph.find(subject, NodeFactory.createURI(property), Node.ANY))
                .map(Triple::getObject)
                .toList();
    }

    private Optional<Node> one(Node subject, String property) {
        return all(subject, property).stream().findFirst();
    }

    private Optional<String> text(Node subject, String property) {
        return one(subject, property).map(Node::getLiteralLexicalForm);
    }
}
