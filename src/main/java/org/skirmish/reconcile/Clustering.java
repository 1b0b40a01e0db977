package org.skirmish.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Puts accounts together: the surest match first, and two clusters become one only if every account of the one matches
 * every account of the other (complete linkage), so that no chain of half-alike accounts arises.
 */
final class Clustering {

    private final MatchPolicy policy;

    Clustering(MatchPolicy policy) {
        this.policy = policy;
    }

    /** Every account in exactly one cluster; the order does not depend on that of the accounts. */
    List<Cluster> cluster(List<Account> accounts) {
        Map<Set<Node>, Match> matches = matches(accounts);
        Map<Node, List<Account>> groups = new HashMap<>();
        accounts.forEach(account -> groups.put(account.node(), List.of(account)));
        matches.values().stream()
                .sorted(Match.ORDER)
                .forEach(match -> join(groups, match.one().node(), match.other().node(), matches));
        return new LinkedHashSet<>(groups.values())
                .stream()
                        .map(members -> cluster(members, matches))
                        .sorted(Comparator.comparing(
                                c -> c.accounts().get(0).node().toString()))
                        .toList();
    }

    private static void join(Map<Node, List<Account>> groups, Node one, Node other, Map<Set<Node>, Match> matches) {
        List<Account> left = groups.get(one);
        List<Account> right = groups.get(other);
        if (left == right
                || !left.stream()
                        .allMatch(a -> right.stream().allMatch(b -> matches.containsKey(Set.of(a.node(), b.node()))))) {
            return;
        }
        List<Account> both = new ArrayList<>(left);
        both.addAll(right);
        both.forEach(account -> groups.put(account.node(), both));
    }

    private static Cluster cluster(List<Account> members, Map<Set<Node>, Match> matches) {
        List<Account> sorted = members.stream()
                .sorted(Comparator.comparing(a -> a.node().toString()))
                .toList();
        List<Match> inside = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                inside.add(
                        matches.get(Set.of(sorted.get(i).node(), sorted.get(j).node())));
            }
        }
        return new Cluster(sorted, inside);
    }

    /** Only accounts that lie within the tolerance of days are compared. */
    private Map<Set<Node>, Match> matches(List<Account> accounts) {
        Map<LocalDate, List<Account>> byDay = new HashMap<>();
        Map<Set<Node>, Match> matches = new HashMap<>();
        for (Account account : accounts) {
            if (Match.comparable(account, policy)) {
                near(account, byDay).forEach(other -> Match.of(account, other, policy)
                        .ifPresent(match -> matches.put(Set.of(account.node(), other.node()), match)));
                Days days = account.days().orElseThrow();
                days.first().datesUntil(days.last().plusDays(1)).forEach(day -> byDay.computeIfAbsent(
                                day, d -> new ArrayList<>())
                        .add(account));
            }
        }
        return matches;
    }

    private Set<Account> near(Account account, Map<LocalDate, List<Account>> byDay) {
        Days days = account.days().orElseThrow();
        Set<Account> near = new HashSet<>();
        days.first()
                .minusDays(policy.dayTolerance())
                .datesUntil(days.last().plusDays(policy.dayTolerance() + 1))
                .forEach(day -> near.addAll(byDay.getOrDefault(day, List.of())));
        return near;
    }
}
