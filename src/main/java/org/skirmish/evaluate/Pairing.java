package org.skirmish.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/** One-to-one pairs of items found and items of the gold, so that nothing is counted twice. */
final class Pairing {

    /** Positions in the two lists. */
    record Pair(int found, int wanted) {}

    private record Candidate(int bonus, int found, int wanted) {}

    private Pairing() {}

    /** Takes the pairs that agree one by one, those with the greatest bonus first, then in the order of the lists. */
    static <A, B> List<Pair> of(List<A> found, List<B> wanted, BiPredicate<A, B> agrees, ToIntBiFunction<A, B> bonus) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < wanted.size(); j++) {
                if (agrees.test(found.get(i), wanted.get(j))) {
                    candidates.add(new Candidate(bonus.applyAsInt(found.get(i), wanted.get(j)), i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::bonus)
                .reversed()
                .thenComparingInt(Candidate::found)
                .thenComparingInt(Candidate::wanted));
        Set<Integer> usedFound = new HashSet<>();
        Set<Integer> usedWanted = new HashSet<>();
        List<Pair> out = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!usedFound.contains(c.found()) && !usedWanted.contains(c.wanted())) {
                usedFound.add(c.found());
                usedWanted.add(c.wanted());
                out.add(new Pair(c.found(), c.wanted()));
            }
        }
        return out;
    }
}
