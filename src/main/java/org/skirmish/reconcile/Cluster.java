package org.skirmish.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Accounts that are about one engagement, in the order of their names.
 *
 * @param matches the pairs of them, with the evidence for each
 * @param doubtful pairs with an account of another cluster that somebody should look at; each stands in one cluster
 *     only
 */
record Cluster(List<Account> accounts, List<Match> matches, List<Match> doubtful) {

    private static final Comparator<Account> FOUNDING = Comparator.comparing(
                    (Account account) -> account.published().orElse(LocalDate.MAX))
            .thenComparing(account -> account.node().toString());

    /** The account of the report that was published first, among those of one day the first by name. */
    Account founder() {
        return accounts.stream().min(FOUNDING).orElseThrow();
    }
}
