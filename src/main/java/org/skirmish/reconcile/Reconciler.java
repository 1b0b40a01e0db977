package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.reconcile.Figures.Claim;

/** Makes the derived graphs out of the graphs of all reports. */
public final class Reconciler {

    static {
        JenaSystem.init();
    }

    private final String base;
    private final Policies policies;

    /** @param base start of the names of derived nodes and graphs, ending in a slash: the same as that of the reports' nodes */
    public Reconciler(String base, Policies policies) {
        this.base = base;
        this.policies = policies;
    }

    /**
     * The graphs {@code {base}graph/engagements} and {@code {base}graph/estimates}: every account belongs to exactly one engagement.
     * The same reports give the same quads, whatever their order.
     *
     * @param reports named graphs of reports, the only ones that are looked at; read, never changed; the caller holds the transaction
     */
    public DatasetGraph reconcile(DatasetGraph reports) {
        List<Account> accounts = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Node graph : reportGraphs(reports)) {
            Look look = new Look(reports, graph);
            accounts.addAll(new AccountReader(look).read());
            new Figures(look).read().forEach(claims::add);
        }
        return derive(new Clustering(policies.match()).cluster(accounts), claims.stream().collect(Collectors.groupingBy(Claim::account)));
    }

    private List<Node> reportGraphs(DatasetGraph data) {
        return Iter.iter(data.listGraphNodes()).filter(graph -> graph.isURI() && graph.getURI().startsWith(base + "graph/report/")).toList().stream()
            .sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private DatasetGraph derive(List<Cluster> clusters, Map<Node, List<Claim>> claims) {
        DatasetGraph derived = DatasetGraphFactory.createGeneral();
        EngagementTriples engagements = new EngagementTriples(graph(derived, "engagements"), base, policies.match().node());
        EstimateTriples estimates = new EstimateTriples(graph(derived, "estimates"), base, policies.estimate());
        for (Cluster cluster : clusters) {
            Node engagement = engagements.write(cluster);
            estimates.write(engagement, cluster.accounts().stream().flatMap(a -> claims.getOrDefault(a.node(), List.of()).stream()).toList());
        }
        return derived;
    }

    private DerivedGraph graph(DatasetGraph derived, String name) {
        return new DerivedGraph(derived, NodeFactory.createURI(base + "graph/" + name));
    }
}
