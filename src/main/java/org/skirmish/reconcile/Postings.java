package org.skirmish.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Which numbers stand under which key. Keys are kept as hashes of 64 bits: should two collide, more is found. */
final class Postings {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The first cell tells how many of the others are in use. */
    private final Map<Long, int[]> lists = new HashMap<>();

    void add(String key, int number) {
        lists.compute(hash(key), (k, list) -> {
            int[] grown =
                    list == null ? new int[2] : list[0] + 1 < list.length ? list : Arrays.copyOf(list, list.length * 2);
            grown[++grown[0]] = number;
            return grown;
        });
    }

    void each(String key, IntConsumer number) {
        int[] list = lists.get(hash(key));
        for (int i = 1; list != null && i <= list[0]; i++) {
            number.accept(list[i]);
        }
    }

    private static long hash(String key) {
        long hash = BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash;
    }
}
