package org.skirmish.reconcile;

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
     * figures the first stands, and the bounds of all.
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
        long high = claims.stream().mapToLong(Claim::high).max().orElseThrow();
        boolean open = claims.stream().anyMatch(c -> c.max().isEmpty() && c.high() == high);
        return new Value(
                claims.stream().mapToLong(Claim::low).min().orElseThrow(),
                claims.get(0).number(),
                open ? Optional.empty() : Optional.of(high));
    }

    /** The highest number that is told, whether or not more is left open. */
    long top() {
        return high.orElse(Math.max(number, low));
    }
}
