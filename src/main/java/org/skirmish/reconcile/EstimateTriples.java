package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.prov;
import static org.skirmish.reconcile.Names.sk;

import org.apache.jena.graph.Node;

/** Writes what the claims of one engagement come to, a measure and a party harmed at a time. */
final class EstimateTriples {

    private final DerivedGraph out;
    private final String base;
    private final EstimatePolicy policy;

    EstimateTriples(DerivedGraph out, String base, EstimatePolicy policy) {
        this.out = out;
        this.base = base;
        this.policy = policy;
    }

    void write(Node engagement, Toll toll, Estimate estimate) {
        Node node = Names.minted(base, "estimate", toll.named(base, engagement).getURI());
        out.type(node, sk("Estimate"));
        out.add(node, sk("about"), engagement);
        out.add(node, sk("toll"), toll.named(base, engagement));
        out.add(node, sk("measure"), toll.measure());
        out.add(node, sk("victimCamp"), toll.camp());
        toll.group().ifPresent(group -> out.add(node, sk("victimGroup"), group));
        out.whole(node, sk("low"), estimate.low());
        out.whole(node, sk("best"), estimate.best());
        estimate.high().ifPresent(high -> out.whole(node, sk("high"), high));
        out.add(node, sk("policy"), policy.node());
        estimate.sources().forEach(claim -> out.add(node, prov("wasDerivedFrom"), claim.node()));
    }
}
