package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.link.gazetteer.Romanisations;
import org.skirmish.reconcile.Figures.Claim;

/** Makes the derived graphs out of the graphs of all reports, which it reads one after the other. */
public final class Reconciler {

    static {
        JenaSystem.init();
    }

    private final String base;
    private final Policies policies;
    private final AccountReader.Readers readers;
    private final Outlets outlets;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * @param base start of the names of derived nodes and graphs, ending in a slash: the same as that of the reports'
     *     nodes
     * @param registry says what groups belong to, and how finely kinds of place fix one
     */
    public Reconciler(String base, Policies policies, Graph registry) {
        this.base = base;
        this.policies = policies;
        this.outlets = new Outlets(registry);
        Look terms = new Look(registry, NodeFactory.createURI(base));
        this.readers = new AccountReader.Readers(
                policies.match(),
                Romanisations.standard(),
                group -> belongsTo(terms, group),
                kind -> terms.one(kind, Names.sk("precision")));
    }

    private static Optional<Node> belongsTo(Look groups, Node group) {
        return groups.one(group, Names.org("subOrganizationOf"))
                .or(() -> groups.one(group, Names.sk("armedWingOf")))
                .filter(whole -> !whole.equals(group));
    }

    /** Takes in what a report's graph says. Each report comes once, in any order. */
    public void read(Node name, Graph report) {
        Look look = new Look(report, name);
        List<Claim> told = Sums.apart(
                new Figures(look, new TellerReader(look, outlets::group)).read().toList(),
                policies.voices().totalWords());
        claims.addAll(told);
        accounts.addAll(new AccountReader(look, readers, byAccount(told)).read());
    }

    private static Map<Node, List<Claim>> byAccount(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.account().isPresent())
                .collect(Collectors.groupingBy(claim -> claim.account().orElseThrow()));
    }

    /**
     * Sends what is derived, an engagement at a time, in the graphs {@code {base}graph/engagements} and
     * {@code {base}graph/estimates}: every account belongs to exactly one engagement. The same reports give the same
     * quads, in whichever order they were read.
     */
    public void derive(Consumer<DatasetGraph> engagement) {
        Map<Node, List<Claim>> byAccount = byAccount(claims);
        Map<Node, Node> engagements = new HashMap<>();
        new Clustering(policies.match()).cluster(accounts).forEach(cluster -> {
            Node name = EngagementTriples.name(base, cluster);
            cluster.accounts().forEach(account -> engagements.put(account.node(), name));
            engagement.accept(derive(
                    cluster,
                    cluster.accounts().stream()
                            .flatMap(a -> byAccount.getOrDefault(a.node(), List.of()).stream())
                            .toList()));
        });
        DatasetGraph totals = DatasetGraphFactory.createGeneral();
        new Totals(graph(totals, "engagements"), claims).write();
        new StrayDenials(graph(totals, "engagements")).write(claims, engagements);
        engagement.accept(totals);
    }

    private DatasetGraph derive(Cluster cluster, List<Claim> about) {
        DatasetGraph derived = DatasetGraphFactory.createGeneral();
        DerivedGraph graph = graph(derived, "engagements");
        Node engagement = new EngagementTriples(graph, base, policies.match().node()).write(cluster);
        TollTriples tolls = new TollTriples(graph, base);
        VoiceTriples voiceTriples = new VoiceTriples(graph, base);
        EstimateTriples estimates = new EstimateTriples(graph(derived, "estimates"), base, policies.estimates());
        Harmed harmed = Harmed.in(cluster, about, policies.voices().civilianKinds());
        about.stream().collect(Collectors.groupingBy(harmed::toll)).forEach((toll, alike) -> {
            tolls.write(engagement, toll, alike);
            Voices voices = new Voices(alike, policies.voices().revisionWords());
            voiceTriples.write(toll.named(base, engagement), voices);
            estimates.write(engagement, toll, voices.all());
        });
        return derived;
    }

    private DerivedGraph graph(DatasetGraph derived, String name) {
        return new DerivedGraph(derived, NodeFactory.createURI(base + "graph/" + name));
    }
}
