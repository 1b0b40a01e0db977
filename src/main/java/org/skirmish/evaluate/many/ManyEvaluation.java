package org.skirmish.evaluate.many;

import java.util.List;
import java.util.Locale;

/** All measures of what is derived over many reports, as one table. */
public final class ManyEvaluation {

    private final ManyGold gold;
    private final Alignment alignment;
    private final Grouping grouping;
    private final Relating relating;
    private final Estimating estimating;
    private final StringBuilder table = new StringBuilder();

    private ManyEvaluation(ManyGold gold, Derivation found) {
        this.gold = gold;
        this.alignment = new Alignment(gold, found);
        this.grouping = new Grouping(gold, alignment);
        this.relating = new Relating(gold, found, alignment);
        this.estimating = new Estimating(gold, found, alignment);
    }

    /** Scores what was derived. */
    public static ManyEvaluation of(ManyGold gold, Derivation found) {
        return new ManyEvaluation(gold, found);
    }

    /** A line a measure, for a terminal. */
    public String table() {
        table.setLength(0);
        int told = gold.acts().stream().mapToInt(act -> act.accounts().size()).sum();
        row("accounts told by the reports", told);
        row(
                "  read, missed, told twice, surplus",
                grouping.read(),
                grouping.missed(),
                grouping.again(),
                grouping.surplus());
        row("B3 precision recall F1, of those read", grouping.bCubed());
        row("B3 precision recall F1, end to end", grouping.bCubedOfAll());
        row("pairs precision recall F1, of those read", grouping.pairs());
        row(
                "engagements of several accounts kept whole, of",
                grouping.whole(),
                grouping.several().size());
        row(
                "near misses merged, of",
                grouping.merged().size(),
                gold.nearMisses().size());
        row("contradictions precision recall F1", relating.contradictions());
        for (String kind : List.of("denies", "sums-up", "revises")) {
            row("relations found: " + kind + ", of", of(relating.found(kind)));
        }
        row("totals counted as figures of one act, of those read", of(relating.totalsAsActs()));
        row("superseded figures that still count, of those read", of(relating.superseded()));
        row(
                "estimates there, cover, exact; of " + estimating.ranges(true).size() + " disputed",
                estimating.shares(true));
        row("estimates there, cover, exact; of all " + estimating.ranges(false).size(), estimating.shares(false));
        row("killed over all engagements, low best high", estimating.killed());
        return table.toString();
    }

    private static String of(int[] counts) {
        return counts[0] + " " + counts[1];
    }

    /** Quotes of the gold that stand in no report. */
    public List<String> lost() {
        return alignment.lost();
    }

    private void row(String name, Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(' ').append(value);
        }
        table.append(String.format(Locale.ROOT, "%-52s%s%n", name, line));
    }
}
