package org.skirmish.evaluate.many;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How well numbers for acts come out. */
final class Estimating {

    private final ManyGold gold;
    private final Derivation found;
    private final Alignment alignment;

    Estimating(ManyGold gold, Derivation found, Alignment alignment) {
        this.gold = gold;
        this.found = found;
        this.alignment = alignment;
    }

    /** The engagement that most of the accounts of an act are in. */
    private Optional<String> engagement(String act) {
        Map<String, Integer> votes = new TreeMap<>();
        gold.acts().stream()
                .filter(a -> a.id().equals(act))
                .flatMap(a -> a.accounts().stream())
                .flatMap(passage -> alignment.account(passage).stream())
                .forEach(account -> votes.merge(account.engagement(), 1, Integer::sum));
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<Derivation.Estimate> estimate(ManyGold.Range range) {
        return engagement(range.act()).flatMap(engagement -> found.estimates().stream()
                .filter(e -> e.engagement().equals(engagement)
                        && e.measure().equals(range.measure())
                        && e.camp().equals(range.camp())
                        && object(range.object()).equals(object(e.object())))
                .findFirst());
    }

    /** One of the things, without its ending. */
    private static Optional<String> object(Optional<String> words) {
        return words.map(w -> w.replaceFirst("^.*\\s", "").replaceFirst("(?<=..)s$", ""));
    }

    /** Ranges of the gold: all, or those whose numbers are disputed. */
    List<ManyGold.Range> ranges(boolean disputed) {
        return gold.ranges().stream()
                .filter(range -> !disputed
                        || range.high().filter(high -> high == range.low()).isEmpty())
                .toList();
    }

    /** Shares of ranges for which there is an estimate, one that covers them, and the very same one. */
    String shares(boolean disputed) {
        List<ManyGold.Range> ranges = ranges(disputed);
        double there = 0;
        double covers = 0;
        double exact = 0;
        for (ManyGold.Range range : ranges) {
            Optional<Derivation.Estimate> estimate = estimate(range);
            there += estimate.isPresent() ? 1 : 0;
            covers += estimate.filter(e -> covers(e, range)).isPresent() ? 1 : 0;
            exact += estimate.filter(e -> same(e, range)).isPresent() ? 1 : 0;
        }
        return String.format(
                java.util.Locale.ROOT,
                "%.3f %.3f %.3f",
                there / ranges.size(),
                covers / ranges.size(),
                exact / ranges.size());
    }

    private static boolean covers(Derivation.Estimate estimate, ManyGold.Range range) {
        boolean above = estimate.high().isEmpty()
                || range.high().filter(high -> high <= estimate.high().get()).isPresent();
        return estimate.low() <= range.low() && above;
    }

    /** A best number halfway between two whole ones may be either. */
    private static boolean same(Derivation.Estimate estimate, ManyGold.Range range) {
        return estimate.low() == range.low()
                && estimate.high().equals(range.high())
                && Math.abs(estimate.best() - range.best()) <= 0.5;
    }

    /** Low, best and high numbers of killed over all engagements, as the program and as the gold has them. */
    String killed() {
        double[] made = new double[3];
        found.estimates().stream()
                .filter(e -> e.measure().equals("killed"))
                .forEach(e -> add(made, e.low(), e.best(), e.high()));
        double[] wanted = new double[3];
        gold.ranges().stream()
                .filter(r -> r.measure().equals("killed"))
                .forEach(r -> add(wanted, r.low(), r.best(), r.high()));
        return String.format(
                java.util.Locale.ROOT,
                "%.0f %.0f %.0f; in the gold %.0f %.0f %.0f",
                made[0],
                made[1],
                made[2],
                wanted[0],
                wanted[1],
                wanted[2]);
    }

    private static void add(double[] sums, double low, double best, Optional<Double> high) {
        sums[0] += low;
        sums[1] += best;
        sums[2] += high.orElse(best);
    }
}
