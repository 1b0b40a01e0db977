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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;

class BackupTest {

    private static final byte[] POISON = "poison".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void archive() throws IOException {
        data = folder.resolve("data");
        file = folder.resolve("backup.zip");
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("b", "x", "ü\u0001"));
            archive.put(Deposited.report("gone", "y"));
            archive.put(Deposited.report("a", "z"));
            archive.setAside(
                    new SetAside(
                            Digest.of(POISON),
                            "poison.txt",
                            "TEXT",
                            Metadata.NONE,
                            "Skirmish test",
                            new Issue("poison.txt", "hangs", "")),
                    POISON);
            archive.remove(Digest.of("gone".getBytes(StandardCharsets.UTF_8)));
            new Index(data).rebuild(archive, List.of());
        }
        Files.createDirectory(data.resolve("gazetteer"));
        Files.writeString(data.resolve("gazetteer/places of mine.index"), "places");
    }

    private int backUp(Path out) {
        try (Archive archive = Archive.read(data)) {
            return Backup.write(archive, out);
        }
    }

    @Test
    void whatWasBackedUpIsRestoredWhole() throws IOException {
        int files = backUp(file);
        Path restored = folder.resolve("restored");
        assertEquals(files, Restore.run(file, restored));
        assertEquals("places", Files.readString(restored.resolve("gazetteer/places of mine.index")));
        try (Archive old = Archive.read(data);
                Archive fresh = Archive.open(restored)) {
            assertEquals(old.entries(), fresh.entries());
            assertEquals(old.state(), fresh.state());
            assertEquals(old.setAside(Digest.of(POISON)), fresh.setAside(Digest.of(POISON)));
            assertEquals(Optional.of("hangs"), fresh.setAside(Digest.of(POISON)).map(aside -> aside.reason()
                    .problem()));
            assertArrayEquals(POISON, fresh.capture(Digest.of(POISON)));
            new Index(restored).rebuild(fresh, List.of());
            assertEquals(List.of(), Verifier.verify(fresh));
            assertArrayEquals(Dumps.of(old), Dumps.of(fresh));
        }
        assertArrayEquals(Dumps.ofIndex(data), Dumps.ofIndex(restored));
    }

    @Test
    void equalArchivesGiveEqualFiles() throws IOException {
        backUp(file);
        Path restored = folder.resolve("restored");
        Restore.run(file, restored);
        Path again = folder.resolve("again.zip");
        try (Archive archive = Archive.read(restored)) {
            Backup.write(archive, again);
        }
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    }

    @Test
    void aBackupIsWrittenWhileAnotherProcessWrites() {
        try (Archive writer = Archive.open(data)) {
            backUp(file);
            writer.put(Deposited.report("later", "x"));
        }
        Path restored = folder.resolve("restored");
        Restore.run(file, restored);
        try (Archive archive = Archive.read(restored)) {
            assertEquals(2, archive.entries().size());
        }
    }

    @Test
    void aDamagedArchiveIsNotBackedUp() throws IOException {
        try (Archive archive = Archive.read(data)) {
            Files.writeString(archive.folder().graph(archive.entries().get(0).graph()), "nonsense");
        }
        assertThrows(StoreException.class, () -> backUp(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(data), files.toList());
        }
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(file, "mine");
        assertEquals("is there already", refusal(() -> backUp(file)));
        assertEquals("mine", Files.readString(file));
        assertEquals("lies in the data folder itself", refusal(() -> backUp(data.resolve("x.zip"))));
        assertEquals("its folder is not there", refusal(() -> backUp(folder.resolve("none/x.zip"))));
        Path fine = folder.resolve("fine.zip");
        backUp(fine);
        assertEquals("the folder is not empty", refusal(() -> Restore.run(fine, data)));
        try (Archive archive = Archive.read(data)) {
            assertEquals(2, archive.entries().size());
        }
    }

    @Test
    void whatAnInterruptedRestoringLeftIsNoHindrance() throws IOException {
        backUp(file);
        Path restored = folder.resolve("restored");
        Files.createDirectories(restored.resolve("restoring/archive/captures"));
        Files.writeString(restored.resolve("restoring/archive/manifest.tsv"), "half");
        Files.createFile(restored.resolve("lock"));
        Restore.run(file, restored);
        assertFalse(Files.exists(restored.resolve("restoring")));
        assertTrue(Files.exists(restored.resolve("archive/manifest.tsv")));
    }

    private static String refusal(Runnable work) {
        return assertThrows(StoreException.class, work::run).issue().problem();
    }
}
