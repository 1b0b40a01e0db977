package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;

/** What is left in a folder by an export. */
class ExportedFilesTest {

    @TempDir
    Path folder;

    @Test
    void theyHaveTheRightsOfAllNewFilesOfTheUser() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "there are no such rights here");
        Path data = folder.resolve("data");
        try (Archive archive = Archive.open(data)) {
            new Index(data).rebuild(archive, List.of());
        }
        Path out = Files.createDirectory(folder.resolve("out"));
        Path other = Files.createFile(folder.resolve("other"));
        Console console = new Console();
        String file = out.resolve("graph.nq").toString();
        assertEquals(
                0, console.run("export", "--format", "nquads", "--out", file, "--data", data.toString()), console::err);
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(Path.of(file)));
        try (Stream<Path> left = Files.list(out)) {
            assertEquals(List.of(Path.of(file)), left.toList());
        }
    }

    @Test
    void pagesAreNarrowedDownForTheNetworkOnly() {
        for (String line : List.of("serve --cors https://app.example", "serve --network --cors app.example")) {
            Console console = new Console();
            assertTrue(console.run((line + " --data " + folder.resolve("none")).split(" ")) != 0, line);
            assertTrue(
                    console.err().startsWith("skirmish: --cors: ")
                            && console.err().lines().count() == 1,
                    console.err());
        }
    }
}
