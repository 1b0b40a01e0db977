package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Writes a cluster as an engagement, and why its accounts were put together. */
final class EngagementTriples {

    private final DerivedGraph out;
    private final String base;
    private final Node policy;

    EngagementTriples(DerivedGraph out, String base, Node policy) {
        this.out = out;
        this.base = base;
        this.policy = policy;
    }

    /** The name of a cluster's engagement. */
    static Node name(String base, Cluster cluster) {
        return Names.minted(base, "engagement", cluster.founder().node().getURI());
    }

    /** The engagement's node: it has its name from the account that founded it, whoever joins later. */
    Node write(Cluster cluster) {
        Node engagement = name(base, cluster);
        out.type(engagement, sk("Engagement"), sem("Event"));
        out.add(engagement, sk("policy"), policy);
        out.add(engagement, sk("foundedBy"), cluster.founder().node());
        cluster.accounts().forEach(account -> account(engagement, account));
        days(engagement, cluster);
        cluster.matches().forEach(match -> match(match, "AccountMatch"));
        cluster.doubtful().forEach(match -> match(match, "DoubtfulMatch"));
        return engagement;
    }

    private void account(Node engagement, Account account) {
        out.add(engagement, sk("hasAccount"), account.node());
        out.add(engagement, sem("eventType"), Names.concept("engagements", account.kind()));
        account.where().flatMap(Where::found).ifPresent(place -> out.add(engagement, sem("hasPlace"), place));
        account.actors().forEach(group -> out.add(engagement, sem("hasActor"), group));
    }

    /** From the first day that any account names to the last. */
    private void days(Node engagement, Cluster cluster) {
        cluster.accounts().stream()
                .flatMap(a -> a.days().stream())
                .map(Days::first)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> out.day(engagement, sem("hasBeginTimeStamp"), day));
        cluster.accounts().stream()
                .flatMap(a -> a.days().stream())
                .map(Days::last)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> out.day(engagement, sem("hasEndTimeStamp"), day));
    }

    /** The waterfall: what came out of each comparison, and what it weighed. */
    private void match(Match match, String type) {
        Node node = Names.minted(
                base, "match", match.one().node().getURI(), match.other().node().getURI());
        out.type(node, sk(type));
        out.add(node, sk("matches"), match.one().node());
        out.add(node, sk("matches"), match.other().node());
        out.add(node, sk("policy"), policy);
        out.decimal(node, sk("bits"), match.bits());
        match.levels().forEach(level -> {
            Node weight = NodeFactory.createURI(node.getURI() + '/' + level.aspect());
            out.type(weight, sk("Weight"));
            out.add(node, sk("weight"), weight);
            out.add(weight, sk("level"), level.node());
            out.decimal(weight, sk("bits"), level.bits());
        });
    }
}
