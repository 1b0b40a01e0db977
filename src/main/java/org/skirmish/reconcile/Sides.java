package org.skirmish.reconcile;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Who takes part in an account, where that is told and not guessed.
 *
 * @param groups groups of the registry and local ones, in any role
 * @param wholes the same, of branches, units and wings what they belong to
 * @param attackers wholes that attack
 * @param defenders wholes that are attacked
 * @param camps camps of the parties, named or not, without {@code unknown}
 * @param attackingCamps camps of the attackers
 * @param defendingCamps camps of those attacked
 * @param byCamp the wholes of each camp
 */
record Sides(
        Set<Node> groups,
        Set<Node> wholes,
        Set<Node> attackers,
        Set<Node> defenders,
        Set<Node> camps,
        Set<Node> attackingCamps,
        Set<Node> defendingCamps,
        Map<Node, Set<Node>> byCamp) {

    /** Whether both name groups of one camp, and no group in common there. */
    boolean conflicts(Sides other) {
        return byCamp.entrySet().stream().anyMatch(camp -> {
            Set<Node> others = other.byCamp.getOrDefault(camp.getKey(), Set.of());
            return !others.isEmpty() && !meet(camp.getValue(), others);
        });
    }

    /** Whether nobody who attacks in the one, or is attacked, can be of the side that does so in the other. */
    boolean isOfOtherCamps(Sides other) {
        return apart(attackingCamps, other.attackingCamps) && !meet(attackingCamps, other.defendingCamps)
                || apart(defendingCamps, other.defendingCamps)
                        && !meet(defendingCamps, other.attackingCamps)
                        && !meet(attackingCamps, other.attackingCamps);
    }

    private static boolean apart(Set<Node> one, Set<Node> other) {
        return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
    }

    static boolean meet(Set<Node> one, Set<Node> other) {
        for (Node node : one) {
            if (other.contains(node)) {
                return true;
            }
        }
        return false;
    }
}
