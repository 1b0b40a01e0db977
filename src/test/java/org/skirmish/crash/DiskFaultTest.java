package org.skirmish.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.skirmish.cli.Main;
import org.skirmish.model.Issue;
import org.skirmish.store.Archive;
import org.skirmish.store.Backup;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.store.Index;
import org.skirmish.store.Restore;
import org.skirmish.store.StoreException;
import org.skirmish.store.Verifier;

/**
 * Disks that are full, folders that may not be written, and a second process: told in a line, and what was there before
 * stays.
 */
@Tag("slow")
class DiskFaultTest {

    private static final List<String> UNPRIVILEGED = List.of(
            "/usr/bin/setpriv",
            "--bounding-set=-dac_override,-dac_read_search",
            "--inh-caps=-dac_override,-dac_read_search");

    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;

    private Path data() {
        return folder.resolve("disk/data");
    }

    private static Issue refusal(Runnable work) {
        return assertThrows(StoreException.class, work::run).issue();
    }

    private List<String> problems() {
        try (Archive archive = Archive.examine(data())) {
            return Verifier.verify(archive).stream().map(Issue::problem).toList();
        }
    }

    @Test
    void aFullDiskStopsABuildAndLosesNothing() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 1)) {
            int stored = 0;
            try (Archive archive = Archive.open(data())) {
                String problem = "";
                while (problem.isEmpty()) {
                    try {
                        archive.put(Samples.deposit(stored, 0));
                        stored++;
                    } catch (StoreException e) {
                        problem = e.issue().problem();
                    }
                }
                assertEquals("the disk is full", problem);
                assertEquals(stored, archive.entries().size());
            }
            assertTrue(stored > 10, "stored " + stored);
            assertEquals(List.of("there is no index yet"), problems());
            disk.resize(4);
            try (Archive archive = Archive.open(data())) {
                archive.put(Samples.deposit(stored, 0));
                assertEquals(stored + 1, archive.entries().size());
            }
            assertEquals(List.of("there is no index yet"), problems());
        }
    }

    @Test
    void aFullDiskStopsARebuildAndTheIndexInUseStays() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 400);
                Archive archive = Archive.open(data())) {
            Index index = new Index(data());
            archive.put(Samples.deposit(1, 0));
            index.rebuild(archive, List.of(Samples.count()));
            archive.put(Samples.deposit(2, 0));
            Path filler = disk.fillBut(10);
            Issue early = refusal(() -> index.rebuild(archive, List.of(Samples.count())));
            assertTrue(
                    early.problem().matches("the disk has \\d+ MB free, and a new index may need \\d+ MB"),
                    early.toString());
            Files.delete(filler);
            Issue late = refusal(() -> index.rebuild(archive, List.of(filling(disk))));
            assertTrue(late.problem().contains("full"), late.toString());
            Files.delete(filler);
            assertEquals(1, index.generation().orElseThrow());
            assertEquals(List.of("the archive has changed since the index was built"), problems());
            index.rebuild(archive, List.of(Samples.count()));
            assertEquals(List.of(), problems());
        }
    }

    /** Fills the disk in the midst of the building. */
    private static DerivedGraphs filling(SmallDisk disk) {
        return out -> {
            try {
                disk.fillBut(0);
            } catch (IOException e) {
                // it is full now
            }
            for (int i = 0; i < 200_000; i++) {
                Samples.filler(i, out);
            }
        };
    }

    @Test
    void aFolderThatIsReadOnlyIsReadAndNotWritten() throws IOException, InterruptedException {
        Path backup = folder.resolve("backup.zip");
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 8)) {
            try (Archive archive = Archive.open(data())) {
                archive.put(Samples.deposit(1, 0));
            }
            disk.makeReadOnly();
            assertEquals(
                    "cannot be written: the folder is read-only",
                    refusal(() -> Archive.open(data())).problem());
            try (Archive archive = Archive.read(data())) {
                assertEquals(1, archive.entries().size());
                Backup.write(archive, backup);
            }
            assertEquals(
                    "cannot be written: the folder is read-only",
                    refusal(() -> Restore.run(backup, folder.resolve("disk/other")))
                            .problem());
        }
        Restore.run(backup, folder.resolve("restored"));
    }

    @Test
    void whoMayNotWriteIsToldInOneLine() throws IOException, InterruptedException {
        try (Archive archive = Archive.open(data())) {
            archive.put(Samples.deposit(1, 0));
        }
        try (Stream<Path> all = Files.walk(data())) {
            for (Path path : all.toList()) {
                assertTrue(path.toFile().setWritable(false, false));
            }
        }
        Path errors = folder.resolve("errors.txt");
        Child child = Child.start(Main.class, unprivileged(), errors, "rebuild", "--data", data().toString());
        assertEquals(1, child.join());
        List<String> lines = Files.readAllLines(errors);
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(
                lines.get(0)
                        .contains(
                                "no permission (give the user who runs Skirmish read and write access to the data folder)"),
                lines.get(0));
        assertEquals(List.of("there is no index yet"), problems());
    }

    @Test
    void permissionsThatAreLostInMidRunCostNothingThatWasAcknowledged() throws IOException, InterruptedException {
        Files.createDirectories(data());
        Child child = Child.start(
                Victim.class,
                unprivileged(),
                folder.resolve("errors.txt"),
                Phase.BUILD.name(),
                data().toString(),
                "11");
        assertTrue(child.await("done", 12));
        List<Path> folders;
        try (Stream<Path> all = Files.walk(data())) {
            folders = all.filter(Files::isDirectory).toList();
        }
        folders.forEach(path -> assertTrue(path.toFile().setWritable(false, false)));
        assertTrue(child.join() != 0);
        folders.forEach(path -> assertTrue(path.toFile().setWritable(true, true)));
        Expected expected = new Expected();
        Aftermath found = Aftermath.of(data(), expected, child.kill());
        assertEquals(List.of(), found.lost());
        assertEquals(List.of(), found.torn());
        assertTrue(expected.acknowledged() >= 12);
    }

    /** Root may write everywhere, unless it gives up that right. */
    private static List<String> unprivileged() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        Assumptions.assumeTrue(
                Files.exists(Path.of(UNPRIVILEGED.get(0))),
                "skipped: root, without setpriv, cannot give up its rights");
        return UNPRIVILEGED;
    }

    @Test
    void aSecondProcessIsToldThatOneIsAtWork() throws IOException, InterruptedException {
        Child first = Child.start(
                Victim.class, List.of(), folder.resolve("errors.txt"), Phase.BUILD.name(), data().toString(), "1");
        assertTrue(first.await("done", 3));
        Issue refused = refusal(() -> Archive.open(data()));
        assertEquals(
                "another process is writing to this data folder (wait until it ends, or give another folder with --data)",
                refused.problem() + " (" + refused.remedy() + ")");
        assertTrue(first.isAlive());
        Archive.read(data()).close();
        first.kill();
        Archive.open(data()).close();
    }
}
