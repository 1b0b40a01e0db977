package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Heap;
import org.skirmish.query.Catalogue;

/**
 * Queries made at random by the grammar: whatever comes, none is a fault of the server, and after each hundred a plain
 * query is answered at once, no place is lost, and memory is as it was. Few by default; {@code mvn test -Psearch} asks
 * 10,000.
 */
@Tag("slow")
class RandomQueriesTest {

    private static final int QUERIES = Integer.getInteger("skirmish.search.queries", 300);
    private static final long SEED = Long.getLong("skirmish.search.seed", 1);
    private static final int HUNDRED = 100;
    private static final int PLACES = 2;
    private static final int CLIENTS = 3;
    private static final int AGAIN = 5;
    private static final long MORE_HEAP = 300L << 20;
    private static final Set<Integer> STATUSES = Set.of(200, 400, 403, 406, 413, 503);
    private static final Limits LIMITS =
            new Limits(20_000, 50, Duration.ofMillis(400), 2_000, 400_000, PLACES, Duration.ofSeconds(20));

    @TempDir
    Path data;

    @Test
    void noQueryIsAFaultOrTakesAPlaceAway() throws Exception {
        Served.store(data);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Map<Integer, Integer> statuses = new TreeMap<>();
        double slowest = 0;
        try (SkirmishServer server = SkirmishServer.start(
                data, new Catalogue(List.of()), Settings.on(0).with(LIMITS))) {
            long before = Heap.used();
            for (int hundred = 0; hundred < QUERIES / HUNDRED; hundred++) {
                RandomQueries made = new RandomQueries(SEED * 1_000_000 + hundred);
                List<Future<Integer>> asked = IntStream.range(0, HUNDRED)
                        .mapToObj(i -> made.next())
                        .map(query -> clients.submit(() -> status(server, query)))
                        .toList();
                for (Future<Integer> status : asked) {
                    statuses.merge(status.get(), 1, Integer::sum);
                }
                slowest = Math.max(slowest, plain(server));
                assertTrue(Heap.used() - before < MORE_HEAP, "memory is held");
            }
            System.out.printf(
                    "%d random queries: %s; slowest plain query after a hundred %.3f s; heap %d MB before, %d MB after%n",
                    QUERIES, statuses, slowest, before >> 20, Heap.used() >> 20);
        } finally {
            clients.shutdownNow();
        }
        assertTrue(statuses.getOrDefault(200, 0) > QUERIES / 10, () -> "too few are answered: " + statuses);
    }

    private static int status(SkirmishServer server, String query) throws Exception {
        HttpResponse<String> answer = Served.post(server, query);
        assertTrue(
                STATUSES.contains(answer.statusCode()),
                () -> answer.statusCode() + " " + answer.body() + " of " + query);
        return answer.statusCode();
    }

    /** Seconds of the quickest of some tries: the machine may do something else meanwhile, the server may not. */
    private static double plain(SkirmishServer server) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < AGAIN && best > 1; i++) {
            long begun = System.nanoTime();
            assertEquals(200, Served.query(server, "ASK { ?s ?p ?o }").statusCode());
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        assertTrue(best <= 1, "a plain query took " + best + " s");
        String metrics = Served.get(server.url(), "$/metrics").body();
        assertTrue(metrics.contains("skirmish_queries_running{dataset=\"skirmish\"} 0"), metrics);
        assertTrue(metrics.contains("skirmish_queries_stuck{dataset=\"skirmish\"} 0"), metrics);
        return best;
    }
}
