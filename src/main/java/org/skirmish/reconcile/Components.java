package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The connected components of a graph over numbers. */
final class Components {

    /** Two numbers that belong together, the smaller first, and how much speaks for it. */
    record Edge(int one, int other, double bits) {}

    private final int[] parent;

    Components(int size, List<Edge> edges) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
        edges.forEach(edge -> parent[Math.max(root(edge.one()), root(edge.other()))] =
                Math.min(root(edge.one()), root(edge.other())));
    }

    private int root(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Each component once, its numbers in order, by the first of them. */
    List<int[]> all() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
