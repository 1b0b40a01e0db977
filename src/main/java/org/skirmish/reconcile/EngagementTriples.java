package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.util.Comparator;
import org.apache.jena.graph.Node;

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

    /** The engagement's node; its name follows from those of its accounts. */
    Node write(Cluster cluster) {
        Node engagement = Names.minted(
                base,
                "engagement",
                cluster.accounts().stream().map(a -> a.node().getURI()).toArray(String[]::new));
        out.type(engagement, sk("Engagement"), sem("Event"));
        out.add(engagement, sk("policy"), policy);
        cluster.accounts().forEach(account -> account(engagement, account));
        days(engagement, cluster);
        cluster.matches().forEach(this::match);
        return engagement;
    }

    private void account(Node engagement, Account account) {
        out.add(engagement, sk("hasAccount"), account.node());
        out.add(engagement, sem("eventType"), Names.concept("engagements", account.kind()));
        account.where().flatMap(Where::found).ifPresent(place -> out.add(engagement, sem("hasPlace"), place));
        account.sides().groups().forEach(group -> out.add(engagement, sem("hasActor"), group));
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

    private void match(Match match) {
        Node node = Names.minted(
                base, "match", match.one().node().getURI(), match.other().node().getURI());
        out.type(node, sk("AccountMatch"));
        out.add(node, sk("matches"), match.one().node());
        out.add(node, sk("matches"), match.other().node());
        out.add(node, sk("policy"), policy);
        out.decimal(node, sk("score"), match.score());
        out.decimal(node, sk("dayScore"), match.day());
        out.decimal(node, sk("placeScore"), match.place());
        out.decimal(node, sk("kindScore"), match.kind());
        out.decimal(node, sk("partyScore"), match.party());
    }
}
