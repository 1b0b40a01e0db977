package org.skirmish.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.reconcile.Figures.Claim;

/**
 * What one speaker's claims of one report come to.
 *
 * @param high none where the words leave more open
 */
record Value(long low, long number, Optional<Long> high) {

    /**
     * Figures of several bodies of one side are parts that add up, unless one of them is their sum already; of other
     * figures the largest stands, of which the others are parts.
     */
    static Value of(List<Claim> claims) {
        Map<String, Claim> bodies = new LinkedHashMap<>();
        claims.forEach(claim -> bodies.putIfAbsent(claim.body(), claim));
        long sum = bodies.values().stream().mapToLong(Claim::number).sum();
        long most = bodies.values().stream().mapToLong(Claim::number).max().orElseThrow();
        boolean parts = bodies.size() > 1
                && bodies.size()
                        == claims.stream().map(Claim::number).distinct().count()
                && !bodies.containsKey("")
                && sum != 2 * most;
        if (parts) {
            return new Value(
                    bodies.values().stream().mapToLong(Claim::low).sum(),
                    sum,
                    bodies.values().stream().allMatch(c -> c.max().isPresent())
                            ? Optional.of(bodies.values().stream()
                                    .mapToLong(Claim::high)
                                    .sum())
                            : Optional.empty());
        }
        Claim whole = claims.stream()
                .max(Comparator.comparingLong(Claim::number).thenComparingLong(Claim::high))
                .orElseThrow();
        return new Value(whole.low(), whole.number(), whole.max());
    }

    /** The highest number that is told, whether or not more is left open. */
    long top() {
        return high.orElse(Math.max(number, low));
    }
}
