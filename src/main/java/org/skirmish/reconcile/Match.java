package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Two accounts and the evidence that they are about one engagement; {@code one} comes first by name.
 *
 * @param bits the prior and all weights together
 * @param levels what came out of the comparisons, in the order of the aspects
 */
record Match(Account one, Account other, double bits, List<Level> levels) {

    /** The waterfall of two accounts, in either order. */
    static Match of(Account a, Account b, MatchPolicy policy) {
        boolean ordered = Names.ORDER.compare(a.node(), b.node()) <= 0;
        Account one = ordered ? a : b;
        Account other = ordered ? b : a;
        List<Level> levels = new ArrayList<>();
        double bits = policy.prior();
        for (Aspect aspect : Aspect.values()) {
            Level level = policy.level(aspect, one, other).orElse(null);
            if (level != null) {
                levels.add(level);
                bits += level.bits();
            }
        }
        return new Match(one, other, bits, List.copyOf(levels));
    }

    /** Bits by which two accounts match; negative infinity if something keeps them apart. */
    static double bits(Account one, Account other, MatchPolicy policy) {
        return Bar.between(one, other, policy).isPresent()
                ? Double.NEGATIVE_INFINITY
                : of(one, other, policy).bits();
    }
}
