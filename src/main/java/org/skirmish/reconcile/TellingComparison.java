package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** Tells where two accounts are of one report: whoever tells two accounts mostly means two acts. */
final class TellingComparison implements Aspect.Comparison {

    @Override
    public List<String> levels() {
        return List.of("one-report");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        return one.besides(other) ? Optional.of("one-report") : Optional.empty();
    }
}
