package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** Compares how far two places are apart that both have a point of their own. */
final class DistanceComparison implements Aspect.Comparison {

    private static final double NEAR = 3_000;
    private static final double CLOSE = 15_000;
    private static final double FAR = 60_000;

    @Override
    public List<String> levels() {
        return List.of("near", "close", "far", "beyond");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        if (one.where().isEmpty() || other.where().isEmpty()) {
            return Optional.empty();
        }
        Where first = one.where().get();
        Where second = other.where().get();
        if (!first.listed() || !second.listed() || first.found().equals(second.found())) {
            return Optional.empty();
        }
        double metres = first.metres(second);
        if (Double.isNaN(metres)) {
            return Optional.empty();
        }
        return Optional.of(metres <= NEAR ? "near" : metres <= CLOSE ? "close" : metres <= FAR ? "far" : "beyond");
    }
}
