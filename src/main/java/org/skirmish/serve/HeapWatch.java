package org.skirmish.serve;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Looks how full memory was after it was last tidied, and ends the query that has taken most when little is left. A
 * query is measured by what its thread has allocated since it began, which it may hold at most.
 */
final class HeapWatch implements Runnable {

    /** How full memory may be when it has just been tidied. */
    private static final double FULL = 0.7;
    /** A query that has allocated less than this part of memory is not to blame. */
    private static final int SHARE = 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<QueryRun, Long> begun = new ConcurrentHashMap<>();
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private long answered;

    /** What is told to the one who asked. */
    static Refusal tooMuch() {
        return new Refusal(Refusal.TOO_LARGE, "The query needs more memory than there is. Ask for less at once.");
    }

    /** A query begins in this thread. */
    void begin(QueryRun run) {
        begun.put(run, allocated(Thread.currentThread()));
    }

    void end(QueryRun run) {
        begun.remove(run);
    }

    private long allocated(Thread thread) {
        return threads.getThreadAllocatedBytes(thread.getId());
    }

    @Override
    public void run() {
        GcInfo last = ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
                .map(GarbageCollectorMXBean::getLastGcInfo)
                .filter(info -> info != null)
                .max(Comparator.comparingLong(GcInfo::getEndTime))
                .orElse(null);
        if (last != null && last.getEndTime() != answered && used(last) > FULL * memory()) {
            answered = last.getEndTime();
            begun.keySet().stream()
                    .filter(run -> taken(run) > memory() / SHARE)
                    .max(Comparator.comparingLong(this::taken))
                    .ifPresent(run -> run.meter().stop(tooMuch()));
        }
    }

    private static long memory() {
        return Runtime.getRuntime().maxMemory();
    }

    private long used(GcInfo info) {
        return info.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private long taken(QueryRun run) {
        Long before = begun.get(run);
        return before == null || run.meter().isStopped() ? 0 : allocated(run.thread()) - before;
    }
}
