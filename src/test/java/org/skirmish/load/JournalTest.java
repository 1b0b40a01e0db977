package org.skirmish.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.store.StoreException;

/** What the journal of a store holds after it was cut off or damaged. */
class JournalTest {

    private static final Target STORE =
            new Target(URI.create("http://localhost:9/store"), Target.Protocol.GSP, Optional.empty());

    @TempDir
    private Path data;

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("loads"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private void write() {
        try (Journal journal = Journal.open(data, STORE, false)) {
            journal.begun("urn:a");
            journal.held("urn:a", "1");
            journal.begun("urn:b");
            journal.held("urn:b", "2");
        }
    }

    @Test
    void aLineThatACrashCutOffIsTakenAwayAndTheNextStandsByItself() throws IOException {
        write();
        String whole = Files.readString(file());
        Files.writeString(file(), whole.substring(0, whole.length() - 3));
        try (Journal journal = Journal.open(data, STORE, false)) {
            assertEquals(Optional.of("1"), journal.held("urn:a"));
            assertEquals(Optional.empty(), journal.held("urn:b"));
            assertEquals(Set.of("urn:a", "urn:b"), journal.graphs());
            journal.held("urn:b", "3");
        }
        try (Journal journal = Journal.open(data, STORE, false)) {
            assertEquals(Optional.of("3"), journal.held("urn:b"));
        }
        assertEquals(4, Files.readAllLines(file()).size());
    }

    @Test
    void aDamagedLineIsToldUnlessAllIsForgotten() throws IOException {
        write();
        Files.writeString(file(), "x", StandardOpenOption.APPEND);
        String damaged = Files.readString(file()).replaceFirst("held", "helt");
        Files.writeString(file(), damaged);
        StoreException told = assertThrows(StoreException.class, () -> Journal.open(data, STORE, false));
        assertTrue(told.issue().subject().endsWith(":2"), told.toString());
        try (Journal journal = Journal.open(data, STORE, true)) {
            assertEquals(Optional.empty(), journal.held("urn:a"));
            assertEquals(Set.of("urn:a", "urn:b"), journal.graphs());
        }
    }
}
