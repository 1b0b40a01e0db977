package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** Compares who takes part: by groups and what they belong to, and by camps where groups are not named. */
final class SidesComparison implements Aspect.Comparison {

    @Override
    public List<String> levels() {
        return List.of("both", "group", "parent", "turned", "partly", "camp", "other-group", "other-camp");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        Sides first = one.sides();
        Sides second = other.sides();
        if (first.camps().isEmpty() || second.camps().isEmpty()) {
            return Optional.empty();
        }
        boolean conflict = first.conflicts(second);
        if (Sides.meet(first.wholes(), second.wholes())) {
            return Optional.of(common(first, second, conflict));
        }
        if (first.isOfOtherCamps(second)) {
            return Optional.of("other-camp");
        }
        if (conflict) {
            return Optional.of("other-group");
        }
        return Sides.meet(first.camps(), second.camps()) ? Optional.of("camp") : Optional.empty();
    }

    private static String common(Sides first, Sides second, boolean conflict) {
        boolean attackers = Sides.meet(first.attackers(), second.attackers());
        boolean defenders = Sides.meet(first.defenders(), second.defenders());
        if (attackers && defenders) {
            return "both";
        }
        if (!attackers
                && !defenders
                && (Sides.meet(first.attackers(), second.defenders())
                        || Sides.meet(first.defenders(), second.attackers()))) {
            return "turned";
        }
        if (conflict) {
            return "partly";
        }
        return Sides.meet(first.groups(), second.groups()) ? "group" : "parent";
    }
}
