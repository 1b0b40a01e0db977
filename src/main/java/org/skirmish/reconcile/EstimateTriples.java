package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.prov;
import static org.skirmish.reconcile.Names.sk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.skirmish.reconcile.Figures.Claim;
import org.skirmish.reconcile.Figures.Key;

/** Writes what the claims of one engagement come to, a measure and a camp of victims at a time. */
final class EstimateTriples {

    private final DerivedGraph out;
    private final String base;
    private final EstimatePolicy policy;

    EstimateTriples(DerivedGraph out, String base, EstimatePolicy policy) {
        this.out = out;
        this.base = base;
        this.policy = policy;
    }

    void write(Node engagement, List<Claim> claims) {
        Map<Key, List<Claim>> byKey = claims.stream().collect(Collectors.groupingBy(Claim::key));
        byKey.forEach(
                (key, alike) -> Estimate.of(alike, policy).ifPresent(estimate -> write(engagement, key, estimate)));
    }

    private void write(Node engagement, Key key, Estimate estimate) {
        Node node = Names.minted(
                base,
                "estimate",
                engagement.getURI(),
                key.measure().getURI(),
                key.camp().getURI());
        out.type(node, sk("Estimate"), prov("Entity"));
        out.add(node, sk("about"), engagement);
        out.add(node, sk("measure"), key.measure());
        out.add(node, sk("victimCamp"), key.camp());
        out.whole(node, sk("low"), estimate.low());
        out.whole(node, sk("best"), estimate.best());
        out.whole(node, sk("high"), estimate.high());
        out.add(node, sk("policy"), policy.node());
        estimate.sources().forEach(claim -> out.add(node, prov("wasDerivedFrom"), claim.node()));
    }
}
