package org.skirmish.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Metadata;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.Disclosure;
import org.skirmish.store.Entry;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import org.skirmish.store.StoreException;

/** Loads into stores that fail, refuse, and are not there. */
@Tag("slow")
class LoaderTest {

    static {
        JenaSystem.init();
    }

    private static final Pace QUICK =
            new Pace(2, 4, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(10));
    private static final Map<String, String> WHOLE =
            Map.of("urn:g/a", lines("a", 5), "urn:g/b", lines("b", 1), "urn:g/c", lines("c", 4));

    @TempDir
    static Path built;

    @TempDir
    Path data;

    private static String lines(String name, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("<urn:").append(name).append("> <urn:p> \"").append(i).append("\" .\n");
        }
        return all.toString();
    }

    private static Entry put(Archive archive, String name, int triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < triples; i++) {
            graph.add(Triple.create(
                    NodeFactory.createURI("urn:" + name),
                    NodeFactory.createURI("urn:p"),
                    NodeFactory.createLiteralString(String.valueOf(i))));
        }
        return archive.put(new Deposit(
                name,
                name.getBytes(StandardCharsets.UTF_8),
                Metadata.NONE,
                "urn:g/" + name,
                graph,
                "test",
                Optional.empty()));
    }

    @BeforeAll
    static void buildOnce() {
        try (Archive archive = Archive.open(built)) {
            put(archive, "a", 5);
            put(archive, "b", 1);
            put(archive, "c", 4);
            new Index(built).rebuild(archive, List.of());
        }
    }

    /** Each test has a copy of its own. */
    @BeforeEach
    void build() throws IOException {
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, data.resolve(built.relativize(file).toString()));
            }
        }
    }

    private Loader.Tally load(Target target) {
        try (Generation generation = new Index(data).open()) {
            return Loader.load(generation, data, target, QUICK, Disclosure.FULL, false, graph -> {});
        }
    }

    private static Target open(FakeStore store) {
        return new Target(store.endpoint(), Target.Protocol.GSP, Optional.empty());
    }

    private static IntUnaryOperator always(int status) {
        return request -> status;
    }

    @Test
    void onlyWhatChangedIsSentAndWhatIsGoneIsRemoved() throws IOException {
        try (FakeStore store = new FakeStore(always(200))) {
            assertEquals(new Loader.Tally(3, 10, 0, 0), load(open(store)));
            assertEquals(WHOLE, store.graphs());
            assertEquals(
                    List.of(
                            "PUT urn:g/a null",
                            "POST urn:g/a null",
                            "POST urn:g/a null",
                            "PUT urn:g/b null",
                            "PUT urn:g/c null",
                            "POST urn:g/c null"),
                    store.requests());
            assertEquals(new Loader.Tally(0, 0, 3, 0), load(open(store)));
            try (Archive archive = Archive.open(data)) {
                put(archive, "a", 3);
                archive.remove(put(archive, "c", 4).id());
                new Index(data).rebuild(archive, List.of());
            }
            assertEquals(new Loader.Tally(1, 3, 1, 1), load(open(store)));
            assertEquals(Map.of("urn:g/a", lines("a", 3), "urn:g/b", lines("b", 1)), store.graphs());
        }
    }

    /** Whatever request the store refuses for good, a later load goes on, and ends with every graph whole. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aLoadThatBrokeOffGoesOn(int last) throws IOException {
        boolean[] broken = {true};
        try (FakeStore store = new FakeStore(request -> broken[0] && request >= last ? 403 : 200)) {
            assertThrows(StoreException.class, () -> load(open(store)));
            int before = store.requests().size();
            assertEquals(last, before);
            broken[0] = false;
            Loader.Tally tally = load(open(store));
            assertEquals(3, tally.sent() + tally.kept());
            assertEquals(last <= 3 ? 0 : last == 4 ? 1 : 2, tally.kept());
            assertEquals(WHOLE, store.graphs());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aStoreThatFailsNowAndThenGetsAllInTheEnd(long seed) throws IOException {
        Random random = new Random(seed);
        List<Integer> faults = List.of(408, 429, 500, 502, 503, 504);
        try (FakeStore store =
                new FakeStore(request -> random.nextInt(3) == 0 ? faults.get(random.nextInt(faults.size())) : 200)) {
            for (int attempt = 0; attempt < 20; attempt++) {
                try {
                    load(open(store));
                    break;
                } catch (StoreException e) {
                    assertTrue(e.getMessage().contains("tried 4 times"), e.getMessage());
                }
            }
            assertEquals(WHOLE, store.graphs());
        }
    }

    @Test
    void aCutJournalCostsOneGraphNoMore() throws IOException {
        try (FakeStore store = new FakeStore(always(200))) {
            load(open(store));
            Path journal;
            try (Stream<Path> files = Files.list(data.resolve("loads"))) {
                journal = files.findFirst().orElseThrow();
            }
            byte[] bytes = Files.readAllBytes(journal);
            Files.write(journal, Arrays.copyOf(bytes, bytes.length - 5));
            assertEquals(new Loader.Tally(1, 4, 2, 0), load(open(store)));
            Files.writeString(journal, "no such line\n\u0000\t\t\n", StandardOpenOption.APPEND);
            StoreException refused = assertThrows(StoreException.class, () -> load(open(store)));
            assertTrue(refused.issue().remedy().contains("--afresh"), refused.getMessage());
            try (Generation generation = new Index(data).open()) {
                assertEquals(
                        new Loader.Tally(3, 10, 0, 0),
                        Loader.load(generation, data, open(store), QUICK, Disclosure.FULL, true, graph -> {}));
            }
            assertEquals(new Loader.Tally(0, 0, 3, 0), load(open(store)));
            assertEquals(WHOLE, store.graphs());
        }
    }

    @Test
    void twoLoadsIntoOneStoreDoNotMix() throws IOException {
        try (FakeStore store = new FakeStore(always(200));
                Journal held = Journal.open(data, open(store), false)) {
            assertTrue(held.graphs().isEmpty());
            assertEquals(
                    "another process is loading into this store",
                    assertThrows(StoreException.class, () -> load(open(store)))
                            .issue()
                            .problem());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 403, 404, 405, 413, 415, 501})
    void aRefusalIsToldAtOnceInOneCleanLine(int status) throws IOException {
        try (FakeStore store = new FakeStore(always(status))) {
            Target target = new Target(store.endpoint(), Target.Protocol.GSP, Optional.of(Secret.token("hush")));
            String message =
                    assertThrows(StoreException.class, () -> load(target)).getMessage();
            assertEquals(List.of("PUT urn:g/a Bearer hush"), store.requests());
            assertTrue(
                    message.contains("answers " + status + ": [31mno (") || message.contains("answers " + status),
                    message);
            assertFalse(
                    message.contains("hush")
                            || message.contains("\u001B")
                            || message.contains("\u202E")
                            || message.contains("\n"),
                    message);
        }
    }

    @Test
    void aNameAndPasswordSignIn() throws IOException {
        try (FakeStore store = new FakeStore(always(200))) {
            load(new Target(store.endpoint(), Target.Protocol.GSP, Optional.of(Secret.password("me", "pass"))));
            assertEquals("PUT urn:g/a Basic bWU6cGFzcw==", store.requests().get(0));
        }
        assertEquals("secret", Secret.password("me", "pass").toString());
    }

    @Test
    void nobodyThereIsToldWithWhatToDo() {
        Target nowhere = new Target(URI.create("http://localhost:1/store"), Target.Protocol.GSP, Optional.empty());
        assertTrue(assertThrows(StoreException.class, () -> load(nowhere))
                .getMessage()
                .contains("cannot be reached"));
    }

    @Test
    void addressesThatGiveSecretsAwayAreRefused() {
        Optional<Secret> secret = Optional.of(Secret.token("hush"));
        for (String address : List.of(
                "file:///etc/passwd",
                "ftp://x.example/",
                "store",
                "http:///x",
                "http://me:hush@x.example/",
                "https://x.example/#part")) {
            String message = assertThrows(
                            StoreException.class,
                            () -> new Target(URI.create(address), Target.Protocol.GSP, Optional.empty()),
                            address)
                    .getMessage();
            assertFalse(message.contains("hush"), message);
        }
        assertThrows(
                StoreException.class, () -> new Target(URI.create("http://x.example/"), Target.Protocol.GSP, secret));
        assertEquals(
                "x.example",
                new Target(URI.create("https://x.example/"), Target.Protocol.GSP, secret)
                        .endpoint()
                        .getHost());
    }
}
