package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.skirmish.reconcile.Figures.Claim;

/**
 * A low, a best and a high number, with the claims that they come from.
 *
 * @param high none where the claim with the highest number leaves more open
 */
record Estimate(long low, long best, OptionalLong high, List<Claim> sources) {

    /** The estimate that claims of one engagement about the same thing make; none if none of them counts. */
    static Optional<Estimate> of(List<Claim> claims, EstimatePolicy policy) {
        List<Claim> counting = claims.stream().filter(Claim::counts).toList();
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        long low = counting.stream().mapToLong(Claim::low).min().orElseThrow();
        long high = counting.stream().mapToLong(Claim::high).max().orElseThrow();
        boolean open = counting.stream().anyMatch(claim -> claim.max().isEmpty() && claim.high() == high);
        return Optional.of(new Estimate(
                low, best(counting, policy), open ? OptionalLong.empty() : OptionalLong.of(high), counting));
    }

    private static long best(List<Claim> claims, EstimatePolicy policy) {
        List<Claim> clean = claims.stream()
                .filter(claim -> !policy.excluded().contains(claim.verification()))
                .toList();
        long[] numbers = (clean.isEmpty() ? claims : clean)
                .stream().mapToLong(Claim::number).sorted().toArray();
        return numbers[(numbers.length - 1) / 2];
    }
}
