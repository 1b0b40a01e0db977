package org.skirmish.serve;

import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts queries by the status of their answers, and the time that they took. */
final class Traffic {

    private final ConcurrentMap<Integer, LongAdder> answers = new ConcurrentHashMap<>();
    private final LongAdder nanoseconds = new LongAdder();

    private volatile int generation;

    /** Notes which generation of the index new queries see. */
    void serving(int number) {
        generation = number;
    }

    void count(int status, long took) {
        answers.computeIfAbsent(status, s -> new LongAdder()).increment();
        nanoseconds.add(took);
    }

    /** The counts in the text format of Prometheus. */
    String metrics() {
        Runtime runtime = Runtime.getRuntime();
        StringBuilder out = new StringBuilder("# TYPE skirmish_queries_total counter\n");
        new TreeMap<>(answers).forEach((status, count) -> out.append("skirmish_queries_total{status=\"").append(status).append("\"} ").append(count.sum()).append('\n'));
        out.append("# TYPE skirmish_query_seconds_total counter\nskirmish_query_seconds_total ").append(nanoseconds.sum() / 1e9).append('\n');
        out.append("# TYPE skirmish_index_generation gauge\nskirmish_index_generation ").append(generation).append('\n');
        out.append("# TYPE skirmish_heap_bytes gauge\nskirmish_heap_bytes ").append(runtime.totalMemory() - runtime.freeMemory()).append('\n');
        return out.toString();
    }
}
