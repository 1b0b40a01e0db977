package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.skirmish.reconcile.Figures.Claim;

/**
 * Ties denials that were read on no account to what they deny: figures with the same number of the same harm to the
 * same side that others told in the week before, if all of them are of one engagement.
 */
final class StrayDenials {

    private static final int WEEK = 7;

    private final DerivedGraph out;

    StrayDenials(DerivedGraph out) {
        this.out = out;
    }

    /** @param engagements of the accounts, by their nodes */
    void write(Collection<Claim> claims, Map<Node, Node> engagements) {
        Map<String, List<Claim>> byFigure = claims.stream()
                .filter(c -> c.asserted() && c.account().isPresent())
                .collect(Collectors.groupingBy(StrayDenials::figure));
        claims.stream()
                .filter(claim -> !claim.asserted() && claim.account().isEmpty())
                .forEach(denial -> tie(denial, byFigure.getOrDefault(figure(denial), List.of()), engagements));
    }

    private static String figure(Claim claim) {
        return claim.measure().getURI() + ' ' + claim.number();
    }

    private void tie(Claim denial, List<Claim> told, Map<Node, Node> engagements) {
        LocalDate day = denial.teller().day();
        if (day.equals(LocalDate.MAX)) {
            return;
        }
        List<Claim> denied = told.stream()
                .filter(claim -> claim.isAlike(denial)
                        && !claim.teller().voice().equals(denial.teller().voice())
                        && claim.teller().published().isPresent()
                        && !claim.teller().day().isAfter(day)
                        && day.isBefore(claim.teller().day().plusDays(WEEK)))
                .toList();
        Set<Node> about = denied.stream()
                .map(claim -> engagements.get(claim.account().orElseThrow()))
                .collect(Collectors.toSet());
        if (about.size() == 1) {
            denied.forEach(claim -> out.add(denial.node(), sk("denies"), claim.node()));
        }
    }
}
