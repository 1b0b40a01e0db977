package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.List;
import org.apache.jena.graph.Node;
import org.skirmish.reconcile.Figures.Claim;

/** Writes which claims on one engagement count the same, so that questions need not work it out. */
final class TollTriples {

    private final DerivedGraph out;
    private final String base;

    TollTriples(DerivedGraph out, String base) {
        this.out = out;
        this.base = base;
    }

    void write(Node engagement, Toll toll, List<Claim> claims) {
        Node node = toll.named(base, engagement);
        out.type(node, sk("Toll"));
        out.add(node, sk("about"), engagement);
        out.add(node, sk("measure"), toll.measure());
        out.add(node, sk("victimCamp"), toll.camp());
        out.truth(node, sk("isByCamp"), toll.group().isEmpty());
        toll.group().ifPresent(group -> out.add(node, sk("victimGroup"), group));
        toll.object().ifPresent(object -> out.text(node, sk("object"), object));
        claims.forEach(claim -> out.add(claim.node(), sk("toll"), node));
    }
}
