package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;

/** Each kind of damage is found, and does what the remedy says mend it. */
@Tag("slow")
class VerifierTest {

    private static final String BUILD_AGAIN =
            "build the report again, which replaces it, or restore a backup into another folder";
    private static final byte[] POISON = "poison".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private Path manifest;

    @BeforeEach
    void archive() {
        manifest = data.resolve("archive/manifest.tsv");
        try (Archive archive = Archive.open(data)) {
            build(archive);
            archive.put(Deposited.report("b", "two"));
            new Index(data).rebuild(archive, List.of());
        }
        assertEquals(List.of(), verify());
    }

    private static void build(Archive archive) {
        archive.put(Deposited.report(
                "a", IntStream.range(0, 300).mapToObj(i -> "one " + i).toArray(String[]::new)));
        archive.setAside(
                new SetAside(
                        Digest.of(POISON),
                        "poison.txt",
                        "TEXT",
                        Metadata.NONE,
                        "test",
                        new Issue("poison.txt", "hangs", "")),
                POISON);
    }

    private List<Issue> verify() {
        try (Archive archive = Archive.examine(data)) {
            return Verifier.verify(archive);
        }
    }

    private void assertOne(String subject, String problem, String remedy) {
        List<Issue> found = verify();
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).subject().contains(subject), found.toString());
        assertEquals(problem, found.get(0).problem());
        assertEquals(remedy, found.get(0).remedy());
    }

    private Path one(String kind) throws IOException {
        try (Archive archive = Archive.read(data);
                Stream<Path> files = Files.walk(data.resolve("archive").resolve(kind))) {
            Path of =
                    archive
                            .files()
                            .of(archive.entry(Digest.of("a".getBytes(StandardCharsets.UTF_8)))
                                    .orElseThrow())
                            .stream()
                            .filter(file -> file.toString().contains("/" + kind + "/"))
                            .findFirst()
                            .orElse(null);
            return of != null
                    ? of
                    : files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private void assertMendedByBuilding() {
        try (Archive archive = Archive.open(data)) {
            build(archive);
        }
        assertEquals(List.of(), verify());
    }

    private void assertMendedByRebuilding() throws IOException {
        try (Archive archive = Archive.open(data)) {
            new Index(data).rebuild(archive, List.of());
            assertArrayEquals(Dumps.of(archive), Dumps.ofIndex(data));
        }
        assertEquals(List.of(), verify());
    }

    @ParameterizedTest
    @ValueSource(strings = {"captures", "graphs", "records", "parses", "aside"})
    void alteredBytesAreFoundAndMended(String kind) throws IOException {
        byte[] bytes = Files.readAllBytes(one(kind));
        bytes[bytes.length / 2] ^= 4;
        Files.write(one(kind), bytes);
        List<Issue> found = verify();
        assertFalse(found.isEmpty());
        found.forEach(issue -> assertEquals(
                "the content does not have the hash that it should have " + BUILD_AGAIN,
                issue.problem() + " " + issue.remedy()));
        assertMendedByBuilding();
    }

    @ParameterizedTest
    @ValueSource(strings = {"captures", "graphs", "records", "parses", "aside"})
    void missingFilesAreFoundAndMended(String kind) throws IOException {
        Files.delete(one(kind));
        List<Issue> found = verify();
        assertFalse(found.isEmpty());
        found.forEach(
                issue -> assertEquals("the file is missing " + BUILD_AGAIN, issue.problem() + " " + issue.remedy()));
        assertMendedByBuilding();
    }

    @Test
    void aFileTooManyIsFound() throws IOException {
        Path stray = data.resolve("archive/graphs/stray");
        Files.writeString(stray, "?");
        assertOne(
                "graphs/stray",
                "no line of the manifest tells of it",
                "look at it, and move it to a place outside the data folder");
        Files.delete(stray);
        assertEquals(List.of(), verify());
    }

    @Test
    void whatAnEndedWriterLeftIsFoundAndClearedAtTheNextStart() throws IOException {
        Path half = data.resolve("archive/graphs/ab/" + "ab".repeat(32) + ".nq.gz.tmp");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "?");
        DataFolder folder = new DataFolder(data);
        try (Archive archive = Archive.read(data)) {
            String name = folder.name(half).replace(".tmp", "");
            archive.manifest().noting("", List.of(name)).write(folder);
        }
        assertOne(
                "nq.gz.tmp",
                "belongs to no report",
                "the next 'skirmish build' or 'skirmish rebuild' ends what was begun, or deletes it; nothing is lost");
        Archive.open(data).close();
        assertEquals(List.of(), verify());
        assertFalse(Files.exists(data.resolve("unfinished")));
        assertFalse(Files.exists(half));
    }

    @Test
    void anIndexOfAnotherArchiveIsFoundAndMended() throws IOException {
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("c", "three"));
        }
        assertOne("index/1", "the archive has changed since the index was built", "run 'skirmish rebuild'");
        assertMendedByRebuilding();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GSPO.dat", "GSPO.idn", "OSPG.dat", "nodes-data.obj", "nodes.dat", "graphs.tsv", "files.tsv"})
    void alteredFilesOfTheIndexAreFoundAndMended(String name) throws IOException {
        Path file;
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            file = files.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        try (RandomAccessFile altered = new RandomAccessFile(file.toFile(), "rw")) {
            long at = Math.min(altered.length(), 4000) / 2;
            altered.seek(at);
            int old = altered.read();
            altered.seek(at);
            altered.write(old ^ 1);
        }
        assertOne("index/1", "a file of the index is not what it was when it was built", "run 'skirmish rebuild'");
        assertMendedByRebuilding();
    }

    @Test
    void quadsThatStandInOneSortOrderAndNotInAnotherAreFound() throws IOException {
        Path built = data.resolve("index/1");
        DatasetGraph index = DatabaseMgr.connectDatasetGraph(built.toString());
        TupleIndex[] orders = TDBInternal.requireStorage(index)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes();
        index.executeRead(() -> assertTrue(Orders.agree(index)));
        index.executeWrite(() -> orders[3].delete(orders[3].all().next()));
        index.executeRead(() -> assertFalse(Orders.agree(index)));
        TDBInternal.expel(index, true);
        Files.delete(built.resolve("tdb.lock"));
        FileSums.note(built);
        assertOne("index/1", "the sort orders of the index do not hold the same quads", "run 'skirmish rebuild'");
        assertMendedByRebuilding();
    }

    @Test
    void aPointerThatPointsNowhereIsFoundAndMended() throws IOException {
        Files.writeString(data.resolve("current"), "nowhere");
        assertOne("current", "does not name a generation of the index", "run 'skirmish rebuild'");
        assertMendedByRebuilding();
        DurableFiles.deleteTree(data.resolve("index"));
        assertOne("index", "the index is missing or incomplete", "run 'skirmish rebuild'");
        assertMendedByRebuilding();
    }
}
