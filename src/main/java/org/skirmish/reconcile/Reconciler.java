package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.reconcile.Figures.Claim;

/** Makes the derived graphs out of the graphs of all reports, which it reads one after the other. */
public final class Reconciler {

    static {
        JenaSystem.init();
    }

    private final String base;
    private final Policies policies;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * @param base start of the names of derived nodes and graphs, ending in a slash: the same as that of the reports'
     *     nodes
     */
    public Reconciler(String base, Policies policies) {
        this.base = base;
        this.policies = policies;
    }

    /** Takes in what a report's graph says. Reports come in the order of their names, each once. */
    public void read(Node name, Graph report) {
        Look look = new Look(report, name);
        accounts.addAll(new AccountReader(look).read());
        new Figures(look).read().forEach(claims::add);
    }

    /**
     * The graphs {@code {base}graph/engagements} and {@code {base}graph/estimates}: every account belongs to exactly
     * one engagement. The same reports give the same quads.
     */
    public DatasetGraph derive() {
        return derive(
                new Clustering(policies.match()).cluster(accounts),
                claims.stream().collect(Collectors.groupingBy(Claim::account)));
    }

    private DatasetGraph derive(List<Cluster> clusters, Map<Node, List<Claim>> claims) {
        DatasetGraph derived = DatasetGraphFactory.createGeneral();
        DerivedGraph graph = graph(derived, "engagements");
        EngagementTriples engagements =
                new EngagementTriples(graph, base, policies.match().node());
        TollTriples tolls = new TollTriples(graph, base);
        EstimateTriples estimates = new EstimateTriples(graph(derived, "estimates"), base, policies.estimate());
        for (Cluster cluster : clusters) {
            Node engagement = engagements.write(cluster);
            List<Claim> about = cluster.accounts().stream()
                    .flatMap(a -> claims.getOrDefault(a.node(), List.of()).stream())
                    .toList();
            Harmed harmed = Harmed.in(cluster, about);
            about.stream().collect(Collectors.groupingBy(harmed::toll)).forEach((toll, alike) -> {
                tolls.write(engagement, toll, alike);
                Estimate.of(alike, policies.estimate())
                        .ifPresent(estimate -> estimates.write(engagement, toll, estimate));
            });
        }
        return derived;
    }

    private DerivedGraph graph(DatasetGraph derived, String name) {
        return new DerivedGraph(derived, NodeFactory.createURI(base + "graph/" + name));
    }
}
