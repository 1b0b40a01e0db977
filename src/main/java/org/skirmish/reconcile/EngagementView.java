package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Writes one engagement as a row: its place and day from the account that knows most, its sides from all. */
record EngagementView(DerivedGraph out) {

    private static final Comparator<AccountRow> KNOWS_MOST = Comparator.comparing(
                    (AccountRow row) -> row.day().isPresent())
            .thenComparing(row -> row.point().isPresent())
            .thenComparing(row -> row.divisions().size())
            .thenComparing(row -> row.place().isPresent());

    void write(Node engagement, List<AccountRow> accounts) {
        AccountRow best = accounts.stream().max(KNOWS_MOST).orElseThrow();
        String attackers = names(accounts, AccountRow::attackers);
        String defenders = names(accounts, AccountRow::defenders);
        out.text(engagement, sk("kindOfAct"), best.kind());
        out.text(engagement, sk("doneBy"), attackers);
        out.text(engagement, sk("doneTo"), defenders);
        out.whole(engagement, sk("accounts"), accounts.size());
        new RowTriples(out).write(engagement, best);
        out.text(
                engagement,
                RDFS.label.asNode(),
                best.kind() + ", " + best.place().orElse("place unknown") + ", " + best.when() + ": " + attackers
                        + " against " + defenders);
    }

    private static String names(List<AccountRow> accounts, Function<AccountRow, List<AccountRow.Side>> sides) {
        return AccountRow.names(
                accounts.stream().flatMap(row -> sides.apply(row).stream()).toList());
    }
}
