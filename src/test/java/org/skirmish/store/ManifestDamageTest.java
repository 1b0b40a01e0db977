package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;

/** A damaged manifest is told of and written over by nobody; what can be made of it anew is all that was there. */
class ManifestDamageTest {

    private static final String MEND =
            "'skirmish verify --repair' makes the manifest anew from the files that are there, and deletes none";
    private static final byte[] POISON = "poison".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path data;
    private Path manifest;
    private Map<String, byte[]> before;
    private String state;

    @BeforeEach
    void archive() throws IOException {
        data = folder.resolve("data");
        manifest = data.resolve("archive/manifest.tsv");
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("a", "one"));
            archive.put(Deposited.report("gone", "no more"));
            archive.setAside(
                    new SetAside(
                            Digest.of(POISON),
                            "poison.txt",
                            "TEXT",
                            Metadata.NONE,
                            "test",
                            new Issue("poison.txt", "hangs", "")),
                    POISON);
            archive.put(Deposited.report("a", "one", "and more"));
            archive.keep(Holding.PLACES, "mine.index", "places".getBytes(StandardCharsets.UTF_8));
            archive.remove(Digest.of("gone".getBytes(StandardCharsets.UTF_8)));
            archive.put(Deposited.report("b", "two"));
            state = archive.state();
        }
        before = files();
        assertEquals(List.of(), verify());
    }

    /** What the archive and the folders beside it hold, but the manifest. */
    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : Strays.all(new DataFolder(data))) {
            if (!file.equals(manifest)) {
                files.put(data.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private List<Issue> verify() {
        try (Archive archive = Archive.examine(data)) {
            return FileVerifier.verify(archive);
        }
    }

    private List<byte[]> lines() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (String line : Files.readString(manifest).split("(?<=\n)")) {
            lines.add(line.getBytes(StandardCharsets.UTF_8));
        }
        return lines;
    }

    private void assertToldAndRefused(String problem) throws IOException {
        List<Issue> found = verify();
        assertTrue(
                found.stream()
                        .anyMatch(issue -> issue.problem().startsWith(problem)
                                && issue.remedy().equals(MEND)),
                found.toString());
        Issue refused =
                assertThrows(StoreException.class, () -> Archive.open(data)).issue();
        assertEquals(MEND, refused.remedy(), refused.toString());
        byte[] bytes = Files.exists(manifest) ? Files.readAllBytes(manifest) : null;
        assertThrows(StoreException.class, () -> Archive.open(data));
        assertArrayEquals(bytes, Files.exists(manifest) ? Files.readAllBytes(manifest) : null);
        assertNothingDeleted();
        Path backup = folder.resolve("backup.zip");
        assertThrows(StoreException.class, () -> {
            try (Archive archive = Archive.read(data)) {
                Backup.write(archive, backup);
            }
        });
        assertFalse(Files.exists(backup));
    }

    private void assertNothingDeleted() throws IOException {
        Map<String, byte[]> now = files();
        before.forEach((name, bytes) -> assertArrayEquals(bytes, now.get(name), name));
    }

    private List<Issue> repair() {
        return Repair.run(data, (name, bytes) -> "TEXT");
    }

    private void assertMended() throws IOException {
        repair();
        assertEquals(List.of(), verify());
        assertNothingDeleted();
        try (Archive archive = Archive.open(data)) {
            assertEquals(state, archive.state());
            assertEquals(List.of(Digest.of(POISON)), archive.setAside());
        }
        assertEquals(List.of(), verify());
        assertEquals(List.of(), repair());
    }

    @Test
    void aLastLineWithoutItsLineFeed() throws IOException {
        byte[] bytes = Files.readAllBytes(manifest);
        Files.write(manifest, Arrays.copyOf(bytes, bytes.length - 1));
        assertToldAndRefused("the last line lacks its line feed");
        assertMended();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 17, 40, 100, 200})
    void aLastLineThatIsCutOff(int less) throws IOException {
        byte[] bytes = Files.readAllBytes(manifest);
        Files.write(manifest, Arrays.copyOf(bytes, bytes.length - less));
        assertToldAndRefused("the last line is cut off");
        assertMended();
    }

    @Test
    void anEmptyManifest() throws IOException {
        Files.write(manifest, new byte[0]);
        assertToldAndRefused("it has lost lines");
        assertMended();
    }

    @Test
    void aMissingManifest() throws IOException {
        Files.delete(manifest);
        assertToldAndRefused("the file is missing");
        assertMended();
    }

    /** Each line, and every two, three and four that stand together. */
    static Stream<int[]> cuts() {
        return Stream.of(1, 2, 3, 4)
                .flatMap(count ->
                        Stream.iterate(0, from -> from + 1).limit(8 - count).map(from -> new int[] {from, count}));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void linesThatAreCutOut(int[] cut) throws IOException {
        List<byte[]> lines = lines();
        assertEquals(7, lines.size());
        lines.subList(cut[0], cut[0] + cut[1]).clear();
        Files.write(
                manifest,
                String.join("", lines.stream().map(String::new).toList()).getBytes());
        assertToldAndRefused(cut[0] + cut[1] < 7 ? "lines before this one are missing" : "it has lost lines");
        assertMended();
    }

    @Test
    void linesInAnotherOrder() throws IOException {
        List<byte[]> lines = lines();
        lines.add(0, lines.remove(3));
        Files.write(
                manifest,
                String.join("", lines.stream().map(String::new).toList()).getBytes());
        assertToldAndRefused("lines before this one are missing or in another order");
        assertMended();
    }

    /**
     * Once with the empty note that earlier versions left, once with one of the last change: neither licenses to delete
     * what other changes wrote.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNoteOfAnEndedProcessIsNoLicence(boolean ofLastChange) throws IOException {
        byte[] bytes = Files.readAllBytes(manifest);
        Path note = data.resolve("unfinished");
        if (ofLastChange) {
            try (Archive archive = Archive.read(data)) {
                archive.manifest().noting("", List.copyOf(before.keySet())).write(new DataFolder(data));
            }
        } else {
            Files.createFile(note);
        }
        for (int length : new int[] {0, bytes.length / 3, bytes.length / 2, bytes.length - 1}) {
            Files.write(manifest, Arrays.copyOf(bytes, length));
            assertThrows(StoreException.class, () -> Archive.open(data));
            assertNothingDeleted();
        }
        Files.delete(manifest);
        assertThrows(StoreException.class, () -> Archive.open(data));
        assertNothingDeleted();
        assertMended();
    }

    @Test
    void aLineThatIsLostWithItsNoteThereIsWrittenAgain() throws IOException {
        List<byte[]> lines = lines();
        String last = new String(lines.remove(6), StandardCharsets.UTF_8);
        Files.write(
                manifest,
                String.join("", lines.stream().map(String::new).toList()).getBytes());
        try (Manifest shorter = Manifest.examine(manifest, java.util.Optional.empty())) {
            shorter.noting(last.strip(), List.copyOf(before.keySet())).write(new DataFolder(data));
        }
        Archive.open(data).close();
        assertNothingDeleted();
        assertEquals(List.of(), verify());
        assertTrue(Files.readString(manifest).endsWith(last));
    }

    @Test
    void whatIsDamagedToWhenTheManifestIsLostIsKeptForBuildingAgain() throws IOException {
        Path graph;
        Path record;
        try (Archive archive = Archive.read(data)) {
            Entry a = archive.entry(Digest.of("a".getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            Entry b = archive.entry(Digest.of("b".getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            graph = archive.folder().graph(a.graph());
            record = archive.folder().record(b.record());
        }
        Files.writeString(graph, "nonsense");
        Files.writeString(record, "nonsense");
        Files.delete(manifest);
        List<Issue> told = repair();
        assertEquals(
                2,
                told.stream()
                        .filter(issue -> issue.remedy().contains("build --retry"))
                        .count(),
                told.toString());
        assertEquals(List.of(), verify());
        try (Archive archive = Archive.open(data)) {
            assertEquals(3, archive.setAside().size());
            assertEquals(
                    "Title of a",
                    archive.setAside(Digest.of("a".getBytes(StandardCharsets.UTF_8)))
                            .orElseThrow()
                            .metadata()
                            .title()
                            .orElseThrow());
        }
        assertEquals(
                "nonsense",
                Files.readString(data.resolve("lost/graphs")
                        .resolve(graph.getParent().getFileName())
                        .resolve(graph.getFileName())));
    }

    @Test
    void aDataFolderOfAnEarlierVersionIsReadAndGrowsOn() throws IOException {
        StringBuilder old = new StringBuilder();
        for (byte[] line : lines()) {
            String untied = Manifest.untied(new String(line, StandardCharsets.UTF_8).strip())
                    .orElseThrow();
            old.append(untied.startsWith("kept") ? "" : untied + "\n");
        }
        Files.writeString(manifest, old);
        assertEquals(List.of(), verify());
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("c", "three"));
        }
        assertTrue(Files.readString(manifest).contains("\tgazetteer/mine.index\t"));
        assertEquals(List.of(), verify());
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("put.*\n", ""));
        before = files();
        assertToldAndRefused("lines before this one are missing");
    }

    @Test
    void keptFilesAreHeldAgainstTheirHashes() throws IOException {
        Path places = data.resolve("gazetteer/mine.index");
        Files.writeString(places, "placed");
        assertEquals(
                List.of("the content does not have the hash that it should have"),
                verify().stream().map(Issue::problem).toList());
        Files.delete(places);
        assertEquals(
                List.of("the file is missing"),
                verify().stream().map(Issue::problem).toList());
        try (Archive archive = Archive.open(data)) {
            archive.keep(Holding.PLACES, "mine.index", "places".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), verify());
        Files.writeString(data.resolve("gazetteer/other.index"), "by hand");
        assertEquals(
                List.of("no line of the manifest tells of it"),
                verify().stream().map(Issue::problem).toList());
        repair();
        assertEquals(List.of(), verify());
        assertThrows(StoreException.class, () -> Archive.read(data).keep(Holding.PLACES, "x.index", new byte[0]));
        try (Archive archive = Archive.open(data)) {
            assertThrows(IllegalArgumentException.class, () -> archive.keep(Holding.INDEX, "x.index", new byte[0]));
            assertThrows(IllegalArgumentException.class, () -> archive.keep(Holding.PLACES, "../x.index", new byte[0]));
        }
    }
}
