package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.skirmish.reconcile.Figures.Claim;

/**
 * Ties totals to what they sum up: first the single figures that the same report gives for the same harm and side, by
 * the same speaker or else by anybody; a total is never less than what it sums up. Totals are never added to anything.
 */
final class Totals {

    private final DerivedGraph out;
    private final Map<String, List<Claim>> byReport;

    /** @param claims of all reports */
    Totals(DerivedGraph out, Collection<Claim> claims) {
        this.out = out;
        this.byReport = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.graph().getURI()));
    }

    void write() {
        byReport.values().forEach(told -> told.stream()
                .filter(claim -> claim.account().isEmpty() && claim.asserted())
                .forEach(total -> tie(total, told)));
    }

    private void tie(Claim total, List<Claim> told) {
        List<Claim> alike = told.stream()
                .filter(claim -> claim.account().isPresent() && claim.counts() && total.isAlike(claim))
                .toList();
        List<Claim> own = alike.stream()
                .filter(claim -> claim.teller().voice().equals(total.teller().voice()))
                .toList();
        List<Claim> parts = onePerAccount(own.size() > 1 ? own : alike);
        long sum = parts.stream().mapToLong(Claim::number).sum();
        if (parts.size() < 2 || sum > total.high()) {
            return;
        }
        parts.forEach(part -> out.add(total.node(), sk("sumsUp"), part.node()));
        out.whole(total.node(), sk("residual"), total.number() - sum);
    }

    /** The last that is told of each account: an earlier one may have risen. */
    private static List<Claim> onePerAccount(List<Claim> claims) {
        return new ArrayList<>(claims.stream()
                .collect(Collectors.toMap(
                        claim -> claim.account().orElseThrow(),
                        claim -> claim,
                        (one, other) -> other.number() > one.number() ? other : one,
                        java.util.LinkedHashMap::new))
                .values());
    }
}
