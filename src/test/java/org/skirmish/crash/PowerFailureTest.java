package org.skirmish.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.store.Archive;
import org.skirmish.store.Backup;
import org.skirmish.store.Index;
import org.skirmish.store.Restore;
import org.skirmish.store.SetAside;
import org.skirmish.store.StoreException;
import org.skirmish.store.Verifier;

/**
 * Cuts the power before each change of a file or a folder, on a disk that forgets what was not forced, and on one that
 * keeps some of it by chance: nothing that was acknowledged is lost, and what is found is told and mended.
 */
@Tag("slow")
class PowerFailureTest {

    private static final List<String> MENDED = List.of(
            "there is no index yet",
            "the archive has changed since the index was built",
            "belongs to no report",
            "it was being replaced",
            "a restore into this folder was cut off before its end");
    private static final int CHANCES = Integer.getInteger("skirmish.powercuts", 1);

    /** What is to be found after a cut. */
    private interface Look {
        void into(Path left) throws IOException;
    }

    @TempDir
    private Path folder;

    private Path real;
    private PowerDisk disk;
    private Path data;
    private final List<String> told = new ArrayList<>();
    private final Random random = new Random(3);
    private int cuts;

    @BeforeEach
    void disk() throws IOException {
        real = Files.createDirectory(folder.resolve("disk"));
        disk = new PowerDisk(real);
        data = disk.root().resolve("data");
    }

    /** From now on, the power fails before each change of the kind that the number tells: every one, every second … */
    private void cut(int every, Look look) {
        int[] changes = {0};
        disk.watch(() -> {
            if (changes[0]++ % every == 0) {
                look(Optional.empty(), look);
                for (int i = 0; i < CHANCES; i++) {
                    look(Optional.of(random), look);
                }
            }
        });
    }

    private void look(Optional<Random> luck, Look look) throws IOException {
        Path left = folder.resolve("left");
        disk.platter().leave(left, luck);
        cuts++;
        look.into(left);
        try (Stream<Path> all = Files.walk(left)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void ended(String what, int least) {
        disk.watch(() -> {});
        System.out.printf(Locale.ROOT, "%-30s power cuts %5d, acknowledged changes lost 0%n", what, cuts);
        assertTrue(cuts >= least, "too few cuts: " + cuts);
    }

    /**
     * All that was told as done is there, and whatever else verify says is mended by the next start or by a rebuild.
     */
    private void assertKept(Path left) {
        Path found = left.resolve("data");
        List<Issue> issues;
        try (Archive archive = Archive.examine(found)) {
            issues = Verifier.verify(archive);
        }
        try (Archive archive = Archive.open(found)) {
            Expected expected = new Expected();
            expected.take(told, archive);
            assertEquals(List.of(), expected.lost(archive), () -> "lost after " + told + issues);
            assertEquals(List.of(), expected.torn(archive));
            assertEquals(expected.stored(), archive.entries().size());
            assertTold(Verifier.verify(archive));
        }
        assertTold(issues);
    }

    private static void assertTold(List<Issue> issues) {
        assertEquals(
                List.of(),
                issues.stream()
                        .filter(issue -> !MENDED.contains(issue.problem())
                                && !issue.remedy().equals("run 'skirmish rebuild'"))
                        .toList());
    }

    private void tell(String change, Runnable work) {
        told.add("begin " + change);
        work.run();
        told.add("done " + change);
    }

    private void change(Archive archive) {
        for (int number : new int[] {1, 2, 3}) {
            tell("put " + number + " 0", () -> archive.put(Samples.deposit(number, 0)));
        }
        for (int number : new int[] {6, 7}) {
            for (int version : new int[] {0, 1}) {
                tell(
                        "keep " + number + " " + version,
                        () -> archive.keep(
                                Samples.holding(number), Samples.keptName(number), Samples.keptBytes(number, version)));
            }
        }
        tell("put 2 1", () -> archive.put(Samples.deposit(2, 1)));
        tell("aside 4 2", () -> archive.setAside(aside(4, 2), Samples.bytes(4)));
        tell("remove 3 0", () -> archive.remove(Samples.id(3)));
        tell("aside 1 1", () -> archive.setAside(aside(1, 1), Samples.bytes(1)));
        tell("put 4 3", () -> archive.put(Samples.deposit(4, 3)));
    }

    private static SetAside aside(int number, int version) {
        return new SetAside(
                Digest.of(Samples.bytes(number)),
                number + ".txt",
                "TEXT",
                Metadata.NONE,
                "Version " + version,
                new Issue(number + ".txt", "reason", ""));
    }

    @Test
    void buildingAndImporting() {
        cut(1, this::assertKept);
        try (Archive archive = Archive.open(data)) {
            change(archive);
        }
        ended("build and import", 400);
    }

    @Test
    void rebuilding() {
        try (Archive archive = Archive.open(data)) {
            change(archive);
            Index index = new Index(data);
            index.rebuild(archive, List.of(Samples.count()));
            tell("put 5 0", () -> archive.put(Samples.deposit(5, 0)));
            cut(5, this::assertKept);
            index.rebuild(archive, List.of(Samples.count()));
        }
        ended("rebuild", 10);
    }

    @Test
    void backingUpAndRestoring() throws IOException {
        Path backup = disk.root().resolve("backup.zip");
        boolean[] done = {false};
        try (Archive archive = Archive.open(data)) {
            change(archive);
            cut(1, left -> assertRestorable(left, done[0]));
            Backup.write(archive, backup);
            done[0] = true;
            disk.watch(() -> {});
            look(Optional.empty(), left -> assertRestorable(left, true));
        }
        ended("backup", 10);
        Path again = disk.root().resolve("again");
        boolean[] restored = {false};
        cut(1, left -> assertRestoredOrNot(left, restored[0]));
        Restore.run(backup, again);
        restored[0] = true;
        disk.watch(() -> {});
        look(Optional.empty(), left -> assertRestoredOrNot(left, true));
        ended("restore", 200);
    }

    private void assertRestorable(Path left, boolean acknowledged) throws IOException {
        Path file = left.resolve("backup.zip");
        if (acknowledged || Files.exists(file)) {
            Restore.run(file, left.resolve("data of the backup"));
            assertWhole(left.resolve("data of the backup"));
        }
    }

    private void assertWhole(Path restored) {
        try (Archive archive = Archive.open(restored)) {
            Expected expected = new Expected();
            expected.take(told, archive);
            assertEquals(List.of(), expected.lost(archive));
            assertEquals(List.of(), expected.torn(archive));
            assertTold(Verifier.verify(archive));
        }
    }

    /**
     * A folder into which nothing was restored yet is told of, and refused by those who write; the same restore goes
     * on.
     */
    private void assertRestoredOrNot(Path left, boolean acknowledged) throws IOException {
        Path again = left.resolve("again");
        boolean restored = Files.exists(again.resolve("archive/manifest.tsv"));
        assertTrue(restored || !acknowledged, "an acknowledged restore is not there");
        if (!restored) {
            if (Files.exists(again.resolve("restoring"))) {
                try (Archive archive = Archive.examine(again)) {
                    assertEquals(
                            List.of("a restore into this folder was cut off before its end"),
                            Verifier.verify(archive).stream()
                                    .map(Issue::problem)
                                    .toList());
                }
                assertThrows(StoreException.class, () -> Archive.open(again));
            }
            Restore.run(real.resolve("backup.zip"), again);
        }
        assertWhole(again);
    }
}
