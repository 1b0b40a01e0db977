package org.skirmish.reconcile;

import java.util.List;

/** Accounts that are about one engagement, in the order of their names, with the matches between them. */
record Cluster(List<Account> accounts, List<Match> matches) {}
