package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** Compares the branches and units that two accounts name. */
final class UnitComparison implements Aspect.Comparison {

    @Override
    public List<String> levels() {
        return List.of("common", "different");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        if (one.units().isEmpty() || other.units().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sides.meet(one.units(), other.units()) ? "common" : "different");
    }
}
