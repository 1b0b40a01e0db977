package org.skirmish.reconcile;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Who takes part in an account.
 *
 * @param groups groups of the registry, in any role
 * @param camps camps of the parties, without {@code unknown}
 */
record Sides(Set<Node> groups, Set<Node> attackers, Set<Node> defenders, Set<Node> camps) {

    /** From 0, nobody in common, to 1; the steps are those of the match policy. */
    double score(Sides other) {
        if (groups.isEmpty() || other.groups.isEmpty()) {
            return camps.isEmpty() || other.camps.isEmpty() ? 0.5 : share(camps, other.camps) / 2;
        }
        double share = share(groups, other.groups);
        return opposed(other) ? share / 2 : share;
    }

    private boolean opposed(Sides other) {
        return !common(attackers, other.defenders).isEmpty()
                || !common(defenders, other.attackers).isEmpty();
    }

    private static double share(Set<Node> one, Set<Node> other) {
        return (double) common(one, other).size() / Math.min(one.size(), other.size());
    }

    private static Set<Node> common(Set<Node> one, Set<Node> other) {
        Set<Node> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
