package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** Compares the weapons and other means of two accounts. */
final class MeansComparison implements Aspect.Comparison {

    @Override
    public List<String> levels() {
        return List.of("common", "different");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        if (one.weapons().isEmpty() || other.weapons().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sides.meet(one.weapons(), other.weapons()) ? "common" : "different");
    }
}
