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
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aLineCutOffByACrashIsDroppedAndTheRestStays() throws IOException {
        Path manifest = data.resolve("archive/manifest.tsv");
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("whole", "x"));
            archive.put(Deposited.report("torn", "y"));
        }
        byte[] all = Files.readAllBytes(manifest);
        for (int cut = 1; cut < 40; cut++) {
            Files.write(manifest, Arrays.copyOf(all, all.length - cut));
            try (Archive archive = Archive.open(data)) {
                assertEquals(1, archive.entries().size());
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
        Archive.open(data).close();
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
