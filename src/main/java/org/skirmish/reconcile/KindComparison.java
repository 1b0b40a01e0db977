package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** Compares kinds of engagement by how far they lie apart in the scheme, and by what reports use of one act. */
final class KindComparison implements Aspect.Comparison {

    private static final String OTHER = "other";

    @Override
    public List<String> levels() {
        return List.of("same", "narrower", "compatible", "different", "air-ground");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        return kinds(one.kind(), other.kind(), policy);
    }

    /** What comes out for two notations; nothing where one is of kind other. */
    static Optional<String> kinds(String one, String other, MatchPolicy policy) {
        if (one.equals(OTHER) || other.equals(OTHER)) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of("same");
        }
        String first = policy.kinds().broadest(one);
        String second = policy.kinds().broadest(other);
        if (first.equals(second)) {
            return Optional.of("narrower");
        }
        if (policy.kinds().compatible(first, second)) {
            return Optional.of("compatible");
        }
        return Optional.of(
                policy.kinds().fromAir(first) != policy.kinds().fromAir(second) ? "air-ground" : "different");
    }
}
