package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;
import org.skirmish.reconcile.Account.Tally;

/** Compares the figures of two accounts that count one harm to one side: the rarer a number, the more it tells. */
final class FigureComparison implements Aspect.Comparison {

    private static final long LARGE = 20;
    private static final long MIDDLE = 8;
    private static final long SMALL = 3;
    private static final int ROUND = 10;

    @Override
    public List<String> levels() {
        return List.of("several", "large", "middle", "small", "tiny", "overlap", "differ");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        long rarest = 0;
        int same = 0;
        boolean overlap = false;
        boolean comparable = false;
        for (Tally first : one.numbers()) {
            boolean found = false;
            for (Tally second : other.numbers()) {
                if (first.alike(second)) {
                    comparable = true;
                    overlap |= first.number() <= second.high() && second.number() <= first.high();
                    found |= first.number() == second.number();
                }
            }
            same += found && first.number() >= SMALL ? 1 : 0;
            rarest = Math.max(rarest, found ? rarity(first.number()) : 0);
        }
        if (!comparable) {
            return Optional.empty();
        }
        return Optional.of(
                same > 1 && rarest >= MIDDLE ? "several" : rarest > 0 ? size(rarest) : overlap ? "overlap" : "differ");
    }

    /** A round number is told more often than its neighbours: it tells no more than a smaller one. */
    private static long rarity(long number) {
        return number >= LARGE && number % ROUND == 0 ? MIDDLE : number;
    }

    private static String size(long number) {
        if (number >= LARGE) {
            return "large";
        }
        return number >= MIDDLE ? "middle" : number >= SMALL ? "small" : "tiny";
    }
}
