package org.skirmish.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.skirmish.reconcile.Figures.Claim;

/**
 * Finds figures of one report that were read as those of one act and are just the sum of what it tells of several:
 * "killed 17 in the two attacks", after 14 and 3; or more than their sum, in a sentence that begins as sums do ("in
 * all"). Small numbers may be sums by chance, and stay what they are.
 */
final class Sums {

    private static final long LARGE = 10;

    private Sums() {}

    /**
     * The claims of a report, sums as totals on no account. @param words in lower case, that begin the sentence of a
     * sum
     */
    static List<Claim> apart(List<Claim> told, Set<String> words) {
        return told.stream()
                .map(claim -> isSum(claim, told, words) ? claim.about(Optional.empty()) : claim)
                .toList();
    }

    private static boolean isSum(Claim claim, List<Claim> told, Set<String> words) {
        if (!claim.asserted() || claim.account().isEmpty() || claim.number() < LARGE) {
            return false;
        }
        Map<Node, Long> parts = new HashMap<>();
        told.stream()
                .filter(other -> other.account().isPresent()
                        && other.counts()
                        && other.number() < claim.number()
                        && other.teller().position() != claim.teller().position()
                        && other.isAlike(claim))
                .forEach(other -> parts.merge(other.account().get(), other.number(), Math::max));
        long sum = parts.values().stream().mapToLong(Long::longValue).sum();
        String sentence = claim.teller().sentence().toLowerCase(Locale.ROOT);
        return parts.size() > 1
                && (sum == claim.number()
                        || sum < claim.number() && words.stream().anyMatch(sentence::startsWith));
    }
}
