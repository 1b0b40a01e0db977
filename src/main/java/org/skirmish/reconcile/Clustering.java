package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.reconcile.Components.Edge;

/** Puts accounts together that are about one engagement: in blocks, then components, then clusters. */
final class Clustering {

    /** Larger components are cut first where the least speaks for their matches, a bit at a time. */
    private static final int LARGE = 1000;

    private final MatchPolicy policy;

    Clustering(MatchPolicy policy) {
        this.policy = policy;
    }

    /** Every account in exactly one cluster; nothing depends on the order of the accounts. */
    List<Cluster> cluster(List<Account> accounts) {
        List<Account> sorted = accounts.stream()
                .sorted(Comparator.comparing(account -> account.node().toString()))
                .toList();
        List<Edge> matching = new ArrayList<>();
        List<Edge> doubtful = new ArrayList<>();
        Blocks blocks = new Blocks();
        for (int i = 0; i < sorted.size(); i++) {
            int number = i;
            blocks.near(sorted.get(i), other -> {
                double bits = Match.bits(sorted.get(other), sorted.get(number), policy);
                if (bits >= policy.match()) {
                    matching.add(new Edge(other, number, bits));
                } else if (bits >= policy.review()) {
                    doubtful.add(new Edge(other, number, bits));
                }
            });
            blocks.add(i, sorted.get(i));
        }
        return clusters(sorted, components(sorted.size(), matching, policy.match()), doubtful);
    }

    private static List<int[]> components(int size, List<Edge> edges, double least) {
        List<int[]> done = new ArrayList<>();
        int[] componentOf = new int[size];
        for (int[] component : new Components(size, edges).all()) {
            for (int member : component) {
                componentOf[member] = component.length <= LARGE ? -1 : component[0];
            }
            if (component.length <= LARGE) {
                done.add(component);
            }
        }
        List<Edge> stronger = edges.stream()
                .filter(edge -> componentOf[edge.one()] >= 0 && edge.bits() >= least + 1)
                .toList();
        if (!stronger.isEmpty()) {
            components(size, stronger, least + 1).stream()
                    .filter(component -> componentOf[component[0]] >= 0)
                    .forEach(done::add);
        } else {
            for (int i = 0; i < size; i++) {
                if (componentOf[i] >= 0) {
                    done.add(new int[] {i});
                }
            }
        }
        return done;
    }

    private List<Cluster> clusters(List<Account> accounts, List<int[]> components, List<Edge> doubtful) {
        int[] clusterOf = new int[accounts.size()];
        List<int[]> clusters = new ArrayList<>();
        for (int[] component : components) {
            for (int[] members : split(accounts, component)) {
                for (int member : members) {
                    clusterOf[member] = clusters.size();
                }
                clusters.add(members);
            }
        }
        Map<Integer, List<Match>> pairs = new HashMap<>();
        doubtful.stream()
                .filter(edge -> clusterOf[edge.one()] != clusterOf[edge.other()])
                .forEach(edge -> pairs.computeIfAbsent(clusterOf[edge.one()], c -> new ArrayList<>())
                        .add(Match.of(accounts.get(edge.one()), accounts.get(edge.other()), policy)));
        List<Cluster> done = new ArrayList<>();
        for (int c = 0; c < clusters.size(); c++) {
            done.add(cluster(accounts, clusters.get(c), pairs.getOrDefault(c, List.of())));
        }
        done.sort(Comparator.comparing(c -> c.accounts().get(0).node().toString()));
        return done;
    }

    private List<int[]> split(List<Account> accounts, int[] component) {
        if (component.length == 1) {
            return List.of(component);
        }
        Map<Long, Double> known = new HashMap<>();
        return new Partition(
                        component,
                        (i, j) -> known.computeIfAbsent(
                                ((long) Math.min(i, j) << Integer.SIZE) + Math.max(i, j),
                                pair -> Match.bits(accounts.get(i), accounts.get(j), policy) - policy.match()))
                .clusters();
    }

    private Cluster cluster(List<Account> accounts, int[] members, List<Match> doubtful) {
        List<Match> matches = new ArrayList<>();
        List<Account> cluster = new ArrayList<>();
        for (int member : members) {
            for (Account before : cluster) {
                matches.add(Match.of(before, accounts.get(member), policy));
            }
            cluster.add(accounts.get(member));
        }
        return new Cluster(List.copyOf(cluster), List.copyOf(matches), doubtful);
    }
}
