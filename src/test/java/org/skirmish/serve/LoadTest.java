package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Heap;
import org.skirmish.model.Reading;
import org.skirmish.pipeline.Derived;
import org.skirmish.query.Catalogue;
import org.skirmish.query.Question;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.SyntheticReports;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Sixteen clients ask the whole catalogue, again and again, while the index is replaced and one more client asks what
 * takes most. Small by default; {@code -Pload} is five minutes on more than a million quads. The server keeps no
 * answers, so that every query is run; {@code -Dskirmish.load.keep=true} lets it keep them.
 */
@Tag("slow")
class LoadTest {

    private static final int REPORTS = Integer.getInteger("skirmish.load.reports", 20);
    private static final int SECONDS = Integer.getInteger("skirmish.load.seconds", 10);
    private static final boolean KEEP = Boolean.getBoolean("skirmish.load.keep");
    private static final Format CSV = new Format(Format.Kind.ROWS, "text/csv", ResultSetLang.RS_CSV, Set.of("csv"));
    private static final int CLIENTS = 16;
    private static final int SWAPS = 5;
    private static final List<String> HOSTILE = List.of(
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT ?b ?e ?h (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?b ?e ?h ?c ?f",
            "SELECT * { ?a ?b ?c FILTER(REGEX(STR(?c), \"(a*)*(b*)*(.*)(.*)x$\")) }",
            "SELECT (GROUP_CONCAT(?c; SEPARATOR=\"--------\") AS ?all) { ?a ?b ?c }",
            "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f LIMIT 5");
    private static final int ROUNDS = 7;
    private static final Map<String, Map<String, String>> PARAMETERS =
            Map.of("everything-a-report-says", Map.of("report", "bulletin 1"));

    @TempDir
    static Path data;

    private static final List<Question> QUESTIONS = Catalogue.load().questions();

    @BeforeAll
    static void fill() {
        Iris iris = Iris.published();
        GraphMapper mapper = GraphMapper.standard(iris);
        try (Archive archive = Archive.open(data)) {
            for (int i = 0; i < REPORTS; i++) {
                Reading reading = SyntheticReports.reading(i);
                archive.put(new Deposit(
                        reading.report().name(),
                        reading.report().text().getBytes(StandardCharsets.UTF_8),
                        reading.report().metadata(),
                        iris.graph(reading.report()).getURI(),
                        mapper.map(reading),
                        "test",
                        Optional.empty()));
            }
            new Index(data).rebuild(archive, Derived.graphs(iris, UserRegistry.NONE));
        }
    }

    /** Replaces the index again and again, as long as there is time; answers how often. */
    private static int swap(long end) throws InterruptedException {
        int swaps = 0;
        for (long pause = Duration.ofSeconds(SECONDS).toMillis() / SWAPS;
                System.nanoTime() + pause * 1_000_000 < end;
                swaps++) {
            Thread.sleep(pause);
            try (Archive archive = Archive.open(data)) {
                new Index(data).rebuild(archive, Derived.graphs(Iris.published(), UserRegistry.NONE));
            }
        }
        return swaps;
    }

    /** Asks what is made to take time, memory and places; answers how often, by status. */
    private static Map<Integer, Integer> attack(SkirmishServer server, long end) throws Exception {
        RandomQueries made = new RandomQueries(CLIENTS);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; System.nanoTime() < end; i++) {
            String query = i % 4 == 0 ? HOSTILE.get(i / 4 % HOSTILE.size()) : made.next();
            statuses.merge(Served.post(server, query).statusCode(), 1, Integer::sum);
        }
        return statuses;
    }

    private static String text(Question question) {
        return question.with(PARAMETERS.getOrDefault(question.slug(), Map.of())).serialize();
    }

    /** What one client saw: milliseconds by question, and what went wrong. */
    private record Seen(Map<String, List<Long>> took, List<String> wrong) {}

    @Test
    void sixteenClientsGetNoError() throws Exception {
        assertFalse(QUESTIONS.isEmpty());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        ExecutorService others = Executors.newFixedThreadPool(2);
        try (SkirmishServer server = SkirmishServer.start(
                data, Catalogue.load(), Settings.on(0).with(KEEP ? Limits.STANDARD : Limits.STANDARD.keeping(0)))) {
            QUESTIONS.forEach(question -> ask(server, question, new Seen(new TreeMap<>(), new ArrayList<>())));
            long before = Heap.used();
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            List<Callable<Seen>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                work.add(() -> client(server, first, end));
            }
            Map<String, List<Long>> took = new TreeMap<>();
            List<String> wrong = new ArrayList<>();
            Future<Integer> swaps = others.submit(() -> swap(end));
            Future<Map<Integer, Integer>> attacks = others.submit(() -> attack(server, end));
            for (Future<Seen> seen : clients.invokeAll(work)) {
                seen.get().took().forEach((slug, times) -> took.computeIfAbsent(slug, s -> new ArrayList<>())
                        .addAll(times));
                wrong.addAll(seen.get().wrong());
            }
            long after = Heap.used();
            took.forEach((slug, times) -> tell(slug, times));
            tell("all", took.values().stream().flatMap(List::stream).toList());
            System.out.println(
                    "the index was replaced " + swaps.get() + " times; the hostile client got " + attacks.get());
            System.out.printf(
                    Locale.ROOT,
                    "errors %d; heap after collection %d MB before, %d MB after%n",
                    wrong.size(),
                    before >> 20,
                    after >> 20);
            assertEquals(List.of(), wrong);
            assertEquals(QUESTIONS.size(), took.size());
            assertTrue(swaps.get() > 0, "the index was never replaced");
            assertFalse(attacks.get().containsKey(500), () -> "a fault of the server");
            assertTrue(after - before < 300L << 20, "memory is held");
        } finally {
            clients.shutdownNow();
            others.shutdownNow();
        }
    }

    /** Asks two questions in turn, so that all are asked, and then any, as long as there is time. */
    private static Seen client(SkirmishServer server, int first, long end) {
        Random random = new Random(first);
        Seen seen = new Seen(new TreeMap<>(), new ArrayList<>());
        ask(server, QUESTIONS.get(first % QUESTIONS.size()), seen);
        ask(server, QUESTIONS.get((first + CLIENTS) % QUESTIONS.size()), seen);
        while (System.nanoTime() < end) {
            ask(server, QUESTIONS.get(random.nextInt(QUESTIONS.size())), seen);
        }
        return seen;
    }

    private static void ask(SkirmishServer server, Question question, Seen seen) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = Served.query(server, text(question));
            if (answer.statusCode() != 200) {
                seen.wrong().add(question.slug() + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (Exception e) {
            seen.wrong().add(question.slug() + ": " + e);
        }
        seen.took()
                .computeIfAbsent(question.slug(), s -> new ArrayList<>())
                .add((System.nanoTime() - begun) / 1_000_000);
    }

    private static void tell(String name, List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-40s %7d answers, median %6d ms, p99 %6d ms%n",
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.min(sorted.size() - 1L, sorted.size() * 99L / 100)));
    }

    /** Processor time of this thread for the whole catalogue, with the gate and the bounds and without, in turn. */
    @Test
    @Tag("speed")
    void theGuardCostsLittle() {
        try (Generation generation = new Index(data).open()) {
            DatasetGraph graphs = generation.data();
            graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
            catalogue(graphs, LoadTest::guarded);
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                without.add(catalogue(graphs, LoadTest::plain));
                with.add(catalogue(graphs, LoadTest::guarded));
            }
            Collections.sort(with);
            Collections.sort(without);
            double cost = with.get(0) / without.get(0) - 1;
            System.out.printf(
                    Locale.ROOT,
                    "catalogue without guard %.3f s, with guard %.3f s: %+.1f %%%n",
                    without.get(0),
                    with.get(0),
                    cost * 100);
            assertTrue(REPORTS < 100 || cost <= 0.05, "the guard costs too much");
        }
    }

    /** One way to answer a query. */
    private interface Way {
        void answer(String text, DatasetGraph graphs);
    }

    private static double catalogue(DatasetGraph graphs, Way way) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        graphs.begin(TxnType.READ);
        try {
            QUESTIONS.forEach(question -> way.answer(text(question), graphs));
        } finally {
            graphs.end();
        }
        return (clock.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static void plain(String text, DatasetGraph graphs) {
        try (QueryExec exec =
                QueryExec.dataset(graphs).query(QueryFactory.create(text)).build()) {
            ResultSetFormatter.outputAsCSV(OutputStream.nullOutputStream(), ResultSet.adapt(exec.select()));
        }
    }

    private static void guarded(String text, DatasetGraph graphs) {
        Query query = new Gate(Limits.STANDARD, Services.NONE).admit(text);
        try (QueryExec exec = QueryExec.dataset(graphs).query(query).build()) {
            AnswerWriter.write(new Answer(Limits.STANDARD).of(exec, query), CSV, OutputStream.nullOutputStream());
        }
    }
}
