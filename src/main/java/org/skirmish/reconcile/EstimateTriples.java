package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.prov;
import static org.skirmish.reconcile.Names.sk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Writes what the voices on one toll come to. Policies that come to the same share one estimate. */
final class EstimateTriples {

    private final DerivedGraph out;
    private final String base;
    private final List<EstimatePolicy> policies;

    EstimateTriples(DerivedGraph out, String base, List<EstimatePolicy> policies) {
        this.out = out;
        this.base = base;
        this.policies = policies;
    }

    void write(Node engagement, Toll toll, List<Voice> voices) {
        Map<Estimate, List<EstimatePolicy>> estimates = new LinkedHashMap<>();
        for (EstimatePolicy policy : policies) {
            Optional<Estimate> estimate = Estimate.of(voices, policy);
            estimate.ifPresent(
                    e -> estimates.computeIfAbsent(e, x -> new ArrayList<>()).add(policy));
        }
        long lowest =
                estimates.keySet().stream().mapToLong(Estimate::best).min().orElse(0);
        long highest =
                estimates.keySet().stream().mapToLong(Estimate::best).max().orElse(0);
        estimates.forEach((estimate, by) -> write(engagement, toll, estimate, by, highest - lowest));
    }

    private void write(Node engagement, Toll toll, Estimate estimate, List<EstimatePolicy> by, long spread) {
        Node node = Names.minted(
                base,
                "estimate",
                toll.named(base, engagement).getURI(),
                by.get(0).notation());
        out.type(node, sk("Estimate"));
        out.add(node, sk("about"), engagement);
        out.add(node, sk("toll"), toll.named(base, engagement));
        out.add(node, sk("measure"), toll.measure());
        out.add(node, sk("victimCamp"), toll.camp());
        toll.group().ifPresent(group -> out.add(node, sk("victimGroup"), group));
        out.whole(node, sk("low"), estimate.low());
        out.whole(node, sk("best"), estimate.best());
        estimate.high().ifPresent(high -> out.whole(node, sk("high"), high));
        out.whole(node, sk("voices"), estimate.voices().size());
        out.whole(node, sk("instances"), estimate.instances());
        out.whole(node, sk("spread"), spread);
        by.forEach(policy -> out.add(node, sk("policy"), policy.node()));
        estimate.voices().forEach(voice -> voice.standing()
                .forEach(claim -> out.add(node, prov("wasDerivedFrom"), claim.node())));
    }
}
