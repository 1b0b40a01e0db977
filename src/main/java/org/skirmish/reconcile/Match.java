package org.skirmish.reconcile;

import java.util.Comparator;
import java.util.Optional;

/**
 * Two accounts of different reports that tell of the same engagement, with the scores that say why; {@code one} comes
 * first by name.
 */
record Match(Account one, Account other, double score, double day, double place, double kind, double party) {

    /** The surest first, then by name. */
    static final Comparator<Match> ORDER = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.one.node().toString())
            .thenComparing(match -> match.other.node().toString());

    /** The match of two accounts in either order, if the policy finds one. */
    static Optional<Match> of(Account a, Account b, MatchPolicy policy) {
        boolean ordered = a.node().toString().compareTo(b.node().toString()) <= 0;
        return ordered ? ordered(a, b, policy) : ordered(b, a, policy);
    }

    private static Optional<Match> ordered(Account one, Account other, MatchPolicy policy) {
        if (one.graph().equals(other.graph()) || !comparable(one, policy) || !comparable(other, policy)) {
            return Optional.empty();
        }
        double day = policy.days(one.days().orElseThrow(), other.days().orElseThrow());
        double place = one.where().orElseThrow().score(other.where().orElseThrow());
        double kind = policy.kinds(one.kind(), other.kind());
        if (day == 0 || place == 0 || kind == 0) {
            return Optional.empty();
        }
        double party = one.sides().score(other.sides());
        double score = policy.weights().mean(day, place, kind, party);
        return score < policy.threshold()
                ? Optional.empty()
                : Optional.of(new Match(one, other, score, day, place, kind, party));
    }

    /** Whether the account has what matching needs: days, not too many of them, and a place. */
    static boolean comparable(Account account, MatchPolicy policy) {
        return account.where().isPresent()
                && account.days()
                        .filter(days -> days.length() <= policy.longestSpan())
                        .isPresent();
    }
}
