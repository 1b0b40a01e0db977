package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Cuts a component so that as much weight as can be lies inside of clusters (correlation clustering): first the two
 * clusters that gain most become one, as long as any gain; then single members move to where they gain most, as long as
 * any does. Two of weight negative infinity never come together. Among equals the first by number wins.
 */
final class Partition {

    /** What it weighs that two are in one cluster; in either order, negative if they had better not. */
    @FunctionalInterface
    interface Weight {
        double of(int one, int other);
    }

    /** Less is no gain: sums of weights in another order differ by as much. */
    private static final double LEAST = 1e-9;

    private static final int MOST_ROUNDS = 20;

    private final Weight weight;
    private final List<List<Integer>> clusters = new ArrayList<>();

    Partition(int[] members, Weight weight) {
        this.weight = weight;
        for (int member : members) {
            clusters.add(new ArrayList<>(List.of(member)));
        }
        merge();
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int member : members) {
                moved |= move(member);
            }
            clusters.removeIf(List::isEmpty);
            clusters.forEach(Collections::sort);
            clusters.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        }
    }

    /** The clusters, by their first members; members in order. */
    List<int[]> clusters() {
        return clusters.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** The gains of all pairs of clusters are kept; those of a new cluster are the sums of its halves'. */
    private void merge() {
        int size = clusters.size();
        double[][] gains = new double[size][size];
        PriorityQueue<Union> unions = new PriorityQueue<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                gains[i][j] = weight.of(clusters.get(i).get(0), clusters.get(j).get(0));
                gains[j][i] = gains[i][j];
                unions.add(new Union(gains[i][j], i, j));
            }
        }
        for (Union best = unions.poll(); best != null && best.gain() > LEAST; best = unions.poll()) {
            boolean stands = !clusters.get(best.one()).isEmpty()
                    && !clusters.get(best.other()).isEmpty()
                    && gains[best.one()][best.other()] == best.gain();
            if (stands) {
                unite(best, gains, unions);
            }
        }
        clusters.removeIf(List::isEmpty);
        clusters.forEach(Collections::sort);
    }

    private void unite(Union best, double[][] gains, PriorityQueue<Union> unions) {
        clusters.get(best.one()).addAll(clusters.get(best.other()));
        clusters.get(best.other()).clear();
        for (int k = 0; k < gains.length; k++) {
            if (k != best.one() && !clusters.get(k).isEmpty()) {
                gains[best.one()][k] += gains[best.other()][k];
                gains[k][best.one()] = gains[best.one()][k];
                if (gains[k][best.one()] > LEAST) {
                    unions.add(new Union(gains[k][best.one()], Math.min(k, best.one()), Math.max(k, best.one())));
                }
            }
        }
    }

    /** Two clusters that may become one, and what is gained by it; the greatest gain comes first. */
    private record Union(double gain, int one, int other) implements Comparable<Union> {

        private static final Comparator<Union> ORDER = Comparator.comparingDouble(Union::gain)
                .reversed()
                .thenComparingInt(Union::one)
                .thenComparingInt(Union::other);

        @Override
        public int compareTo(Union that) {
            return ORDER.compare(this, that);
        }
    }

    private boolean move(int member) {
        List<Integer> from = clusters.stream()
                .filter(cluster -> cluster.contains(member))
                .findFirst()
                .orElseThrow();
        double most = gain(member, from);
        List<Integer> to = from;
        for (List<Integer> cluster : clusters) {
            double gain = cluster == from || cluster.isEmpty() ? most : gain(member, cluster);
            if (gain > most + LEAST) {
                most = gain;
                to = cluster;
            }
        }
        if (most < -LEAST && from.size() > 1) {
            to = new ArrayList<>();
            clusters.add(to);
        }
        if (to == from) {
            return false;
        }
        from.remove((Integer) member);
        to.add(member);
        return true;
    }

    private double gain(int member, List<Integer> cluster) {
        double sum = 0;
        for (int other : cluster) {
            sum += other == member ? 0 : weight.of(member, other);
        }
        return sum;
    }
}
