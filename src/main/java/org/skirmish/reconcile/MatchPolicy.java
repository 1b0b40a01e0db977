package org.skirmish.reconcile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * By what two accounts are found to be about one engagement; {@code ontology/reconcile.ttl} explains it.
 *
 * @param node the policy's name
 * @param prior bits that stand for how rarely two accounts of a block are about one engagement
 * @param match bits from which two accounts match
 * @param review bits from which somebody should look at a pair
 * @param longestSpan days that an account may span and still tell a day
 * @param reach metres by which two places may lie further apart than the accuracy of their points
 * @param nightWords words that speak of a night, in lower case
 * @param levels what can come out of each comparison, by notation
 */
record MatchPolicy(
        Node node,
        double prior,
        double match,
        double review,
        long longestSpan,
        double reach,
        Kinds kinds,
        Set<String> nightWords,
        Map<Aspect, Map<String, Level>> levels) {

    MatchPolicy {
        levels = new EnumMap<>(levels);
    }

    /** What comes out of one comparison; nothing where one of the two does not tell what is compared. */
    Optional<Level> level(Aspect aspect, Account one, Account other) {
        return aspect.comparison().compare(one, other, this).map(levels.get(aspect)::get);
    }
}
