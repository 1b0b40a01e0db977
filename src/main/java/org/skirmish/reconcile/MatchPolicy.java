package org.skirmish.reconcile;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * By what two accounts are found to match; {@code ontology/reconcile.ttl} explains it.
 *
 * @param node the policy's name
 * @param dayTolerance days that may lie between two accounts
 * @param longestSpan days that an account may span
 * @param weights what the four scores count for
 * @param threshold lowest score of a match, from 0 to 1
 * @param compatibleKinds two notations set apart by a space
 */
record MatchPolicy(
        Node node,
        long dayTolerance,
        long longestSpan,
        Weights weights,
        double threshold,
        Set<String> compatibleKinds) {

    /** What the scores count for, relative to each other. */
    record Weights(double day, double place, double kind, double party) {

        double mean(double dayScore, double placeScore, double kindScore, double partyScore) {
            return (day * dayScore + place * placeScore + kind * kindScore + party * partyScore)
                    / (day + place + kind + party);
        }
    }

    double kinds(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (compatibleKinds.contains(one + " " + other) || compatibleKinds.contains(other + " " + one)) {
            return 0.7;
        }
        return one.equals("other") || other.equals("other") ? 0.5 : 0;
    }

    double days(Days one, Days other) {
        long gap = one.gap(other);
        if (gap <= 0) {
            return 1;
        }
        return gap <= dayTolerance ? 0.5 : 0;
    }
}
