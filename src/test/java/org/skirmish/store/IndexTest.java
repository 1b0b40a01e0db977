package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

class IndexTest {

    private static final String COUNTS = "https://data.example/counts";

    private static DerivedGraphs count() {
        return new DerivedGraphs() {
            private long quads;

            @Override
            public void see(Node name, Graph report, Consumer<Quad> out) {
                quads += report.size();
            }

            @Override
            public void send(Consumer<Quad> out) {
                out.accept(new Quad(NodeFactory.createURI(COUNTS), Deposited.triple("all", quads + " quads")));
            }
        };
    }

    @TempDir
    Path data;

    private static String dump(Generation generation, boolean reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generation.dump(name -> reports != name.equals(COUNTS), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String dump(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(path).toString(), Digest.of(Files.readAllBytes(path)));
            }
        }
        return hashes;
    }

    @Test
    void theIndexHoldsWhatTheArchiveHoldsAndWhatIsDerived() throws IOException {
        Index index = new Index(data);
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("b", "x", "y"));
            archive.put(Deposited.report("a", "ü\u0001"));
            assertFalse(index.isUpToDate(archive));
            assertEquals(1, index.rebuild(archive, List.of(count())));
            assertTrue(index.isUpToDate(archive));
            try (Generation generation = index.open()) {
                assertEquals(dump(archive), dump(generation, true));
                assertTrue(dump(generation, false).contains("3 quads"));
            }
            assertEquals(List.of(), Verifier.verify(archive));
        }
    }

    @Test
    void aReaderKeepsItsGenerationWhileOthersComeIntoUse() throws IOException {
        Index index = new Index(data);
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("a", "one"));
            index.rebuild(archive, List.of());
            try (Generation old = index.open();
                    Generation same = index.open()) {
                archive.put(Deposited.report("a", "two"));
                assertEquals(2, index.rebuild(archive, List.of()));
                assertFalse(Files.exists(data.resolve("index/1")));
                assertTrue(dump(old, true).contains("one"));
                assertTrue(dump(same, true).contains("one"));
                try (Generation fresh = index.open()) {
                    assertEquals(dump(archive), dump(fresh, true));
                }
            }
        }
        assertEquals(Map.of(), hashes(data.resolve("views")));
    }

    @Test
    void readingChangesNoByteOfTheGeneration() throws IOException {
        Index index = new Index(data);
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("a", "one", "two"));
            index.rebuild(archive, List.of(count()));
        }
        Map<String, String> before = hashes(data.resolve("index"));
        assertFalse(before.isEmpty());
        try (Generation generation = index.open()) {
            assertTrue(dump(generation, true).contains("one"));
        }
        assertEquals(before, hashes(data.resolve("index")));
    }

    @Test
    void aFailedRebuildLeavesTheOldGenerationInUse() throws IOException {
        Index index = new Index(data);
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("a", "one"));
            index.rebuild(archive, List.of());
            DerivedGraphs failing = out -> {
                out.accept(new Quad(NodeFactory.createURI(COUNTS), Deposited.triple("s", "o")));
                throw new IllegalStateException("no more");
            };
            DerivedGraphs trespassing = out -> out.accept(
                    new Quad(NodeFactory.createURI("https://data.example/graph/a"), Deposited.triple("s", "o")));
            assertThrows(IllegalStateException.class, () -> index.rebuild(archive, List.of(failing)));
            assertThrows(StoreException.class, () -> index.rebuild(archive, List.of(trespassing)));
            assertEquals(1, index.generation().orElseThrow());
            assertEquals(List.of(), Verifier.verify(archive));
            assertFalse(Files.exists(data.resolve("index/2")));
        }
    }

    @Test
    void verifyNamesWhatIsWrong() throws IOException {
        try (Archive archive = Archive.open(data)) {
            Entry entry = archive.put(Deposited.report("a", "one"));
            assertEquals(List.of("there is no index yet"), problems(archive));
            new Index(data).rebuild(archive, List.of(count()));
            archive.put(Deposited.report("b", "two"));
            assertEquals(List.of("the archive has changed since the index was built"), problems(archive));
            new Index(data).rebuild(archive, List.of(count()));
            Path capture = data.resolve("archive/captures")
                    .resolve(entry.id().substring(0, 2))
                    .resolve(entry.id());
            Files.writeString(capture, "!", StandardOpenOption.APPEND);
            Path graph = data.resolve("archive/graphs")
                    .resolve(entry.graph().substring(0, 2))
                    .resolve(entry.graph() + ".nq.gz");
            Files.write(graph, new byte[] {1, 2, 3});
            Files.writeString(data.resolve("archive/stray"), "?");
            assertEquals(
                    List.of(
                            capture.toString(),
                            graph.toString(),
                            data.resolve("archive/stray").toString()),
                    Verifier.verify(archive).stream().map(Issue::subject).toList());
        }
    }

    @Test
    void verifyFindsAnIndexThatDiffersFromTheArchive() throws IOException {
        Path other = data.resolve("other");
        try (Archive archive = Archive.open(data);
                Archive altered = Archive.open(other)) {
            archive.put(Deposited.report("a", "one"));
            altered.put(Deposited.report("a", "two"));
            new Index(data).rebuild(archive, List.of());
            new Index(other).rebuild(altered, List.of());
            Files.move(data.resolve("index/1"), data.resolve("aside"));
            Files.move(other.resolve("index/1"), data.resolve("index/1"));
            assertEquals(List.of("the graph https://data.example/graph/a is not what it should be"), problems(archive));
        }
    }

    @Test
    void withoutAnIndexTheMessageSaysWhatToDo() {
        StoreException refusal = assertThrows(StoreException.class, () -> new Index(data).open());
        assertEquals("there is no graph yet", refusal.issue().problem());
    }

    private static List<String> problems(Archive archive) {
        return Verifier.verify(archive).stream().map(Issue::problem).toList();
    }
}
