package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    @TempDir
    Path data;

    private static String dump(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long files() throws IOException {
        try (Stream<Path> paths = Files.walk(data.resolve("archive"))) {
            return paths.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void whatWasPutIsThereAfterReopening() {
        Deposit deposit = Deposited.report("clash", "b", "a");
        Entry entry;
        try (Archive archive = Archive.open(data)) {
            entry = archive.put(deposit);
        }
        try (Archive archive = Archive.open(data)) {
            assertEquals(List.of(entry), archive.entries());
            assertTrue(archive.contains(entry.id()));
            assertArrayEquals(deposit.bytes(), archive.capture(entry.id()));
            assertEquals(deposit.metadata(), archive.record(entry).metadata());
            assertEquals("clash.txt", archive.record(entry).name());
            assertEquals(2, archive.record(entry).triples());
            assertEquals("parse of clash", new String(archive.parse(entry).orElseThrow(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theDumpIsCanonicalWhateverTheOrderOfDeposits() throws IOException {
        String both;
        try (Archive archive = Archive.open(data.resolve("one"))) {
            archive.put(Deposited.report("b", "x", "y"));
            archive.put(Deposited.report("a", "ü", "\u0007\t\"\\"));
            both = dump(archive);
        }
        try (Archive archive = Archive.open(data.resolve("other"))) {
            archive.put(Deposited.report("a", "\u0007\t\"\\", "ü"));
            archive.put(Deposited.report("b", "y", "x"));
            assertEquals(both, dump(archive));
        }
        assertEquals("""
                <https://data.example/a> <https://data.example/says> "\\u0007\\t\\"\\\\" <https://data.example/graph/a> .
                <https://data.example/a> <https://data.example/says> "ü" <https://data.example/graph/a> .
                <https://data.example/b> <https://data.example/says> "x" <https://data.example/graph/b> .
                <https://data.example/b> <https://data.example/says> "y" <https://data.example/graph/b> .
                """, both);
    }

    @Test
    void puttingTheSameReportAgainReplacesItAndLeavesNothingBehind() throws IOException {
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("clash", "old"));
            String before = archive.state();
            archive.put(Deposited.report("clash", "new"));
            assertEquals(1, archive.entries().size());
            assertTrue(dump(archive).contains("new"));
            assertEquals(5, files());
            archive.put(Deposited.report("clash", "old"));
            assertEquals(before, archive.state());
        }
    }

    @Test
    void removedIsRemoved() throws IOException {
        Entry gone;
        try (Archive archive = Archive.open(data)) {
            gone = archive.put(Deposited.report("gone", "x"));
            archive.put(Deposited.report("stays", "y"));
            assertTrue(archive.remove(gone.id()));
            assertFalse(archive.remove(gone.id()));
        }
        try (Archive archive = Archive.open(data)) {
            assertFalse(archive.contains(gone.id()));
            assertEquals(1, archive.entries().size());
            assertEquals(5, files());
        }
    }

    @Test
    void aSecondWriterIsToldSoAndAReaderIsNot() {
        try (Archive first = Archive.open(data)) {
            first.put(Deposited.report("clash", "x"));
            StoreException refusal = assertThrows(StoreException.class, () -> Archive.open(data));
            assertEquals(
                    "another process is writing to this data folder",
                    refusal.issue().problem());
            try (Archive reader = Archive.read(data)) {
                assertEquals(first.entries(), reader.entries());
                assertThrows(StoreException.class, () -> reader.put(Deposited.report("other", "y")));
            }
        }
        Archive.open(data).close();
    }

    /**
     * Where all files of a noted change are there, it is brought to an end; where one is not, all of it is taken back.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLineCutOffByACrashIsEndedOrTakenBackAndTheRestStays(boolean whole) throws IOException {
        Path manifest = data.resolve("archive/manifest.tsv");
        Entry torn;
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("whole", "x"));
            torn = archive.put(Deposited.report("torn", "y"));
        }
        DataFolder folder = new DataFolder(data);
        byte[] all = Files.readAllBytes(manifest);
        int length = new String(all, StandardCharsets.UTF_8).split("\n")[1].length() + 1;
        for (int cut = 1; cut <= length; cut++) {
            Files.write(manifest, Arrays.copyOf(all, all.length - length));
            try (Manifest shorter = Manifest.examine(manifest, Optional.empty())) {
                shorter.noting(
                                shorter.lineOf(new ManifestLine.Put(torn)).orElseThrow(),
                                new ArchiveFiles(folder)
                                        .of(torn).stream().map(folder::name).toList())
                        .write(folder);
            }
            Files.write(manifest, Arrays.copyOf(all, all.length - cut));
            if (!whole) {
                Files.delete(folder.graph(torn.graph()));
            }
            try (Archive archive = Archive.open(data)) {
                assertEquals(whole ? 2 : 1, archive.entries().size());
                assertEquals(whole ? 9 : 5, files());
                archive.put(Deposited.report("torn", "y"));
            }
            assertArrayEquals(all, Files.readAllBytes(manifest));
        }
    }

    @Test
    void aDamagedLineIsNamed() throws IOException {
        Path manifest = data.resolve("archive/manifest.tsv");
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("one", "x"));
        }
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("put\t.", "put\tz"));
        Files.writeString(manifest, "put\tnonsense\n", StandardOpenOption.APPEND);
        StoreException refusal = assertThrows(StoreException.class, () -> Archive.open(data));
        assertTrue(refusal.issue().subject().endsWith("manifest.tsv:1"), refusal.getMessage());
        Files.delete(manifest);
        assertThrows(StoreException.class, () -> Archive.open(data));
    }

    @Test
    void graphsThatCannotBeReadBackAreRefusedBeforeAnythingIsWritten() throws IOException {
        try (Archive archive = Archive.open(data)) {
            Deposit blank = Deposited.report("blank", "x");
            blank.graph()
                    .add(Triple.create(
                            NodeFactory.createBlankNode(),
                            NodeFactory.createURI("https://data.example/p"),
                            NodeFactory.createURI("https://data.example/o")));
            Deposit spaced = Deposited.report("spaced", "x");
            spaced.graph()
                    .add(Triple.create(
                            NodeFactory.createURI("https://data.example/a b"),
                            NodeFactory.createURI("https://data.example/p"),
                            NodeFactory.createURI("https://data.example/o")));
            for (Deposit bad : List.of(blank, spaced, Deposited.report("half", "\ud83d"))) {
                StoreException refusal = assertThrows(StoreException.class, () -> archive.put(bad));
                assertEquals(bad.name(), refusal.issue().subject());
            }
            assertEquals(1, files());
        }
    }
}
