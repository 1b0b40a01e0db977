package org.skirmish.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Issue;
import org.skirmish.store.Archive;
import org.skirmish.store.CheckedLine;
import org.skirmish.store.Holding;
import org.skirmish.store.Verifier;

/**
 * Changes single bytes in files of every kind that a data folder holds, just as a killed process left it. Each is named
 * by verify, or is proved harmless: all that was acknowledged is still there to the last byte.
 * {@code -Dskirmish.damages=200} sets how many.
 */
@Tag("slow")
class DamageTest {

    private static final int DAMAGES = Integer.getInteger("skirmish.damages", 12);
    private static final long SEED = Long.getLong("skirmish.damages.seed", 1);

    @TempDir
    private Path folder;

    private Path data;
    private List<String> told;
    private final Random random = new Random(SEED);
    private final Map<Holding, int[]> tally = new EnumMap<>(Holding.class);

    /** Kills a process until it leaves the note of a change, so that every kind of file is there. */
    private void prepare() throws IOException, InterruptedException {
        data = folder.resolve("data");
        told = new ArrayList<>();
        do {
            Child child = Child.start(
                    Victim.class,
                    List.of(),
                    folder.resolve("errors.txt"),
                    Phase.REBUILD.name(),
                    data.toString(),
                    Long.toString(random.nextLong()));
            assertTrue(child.await("done", 24));
            told.addAll(child.kill());
        } while (!isComplete());
        Path loads = Files.createDirectories(data.resolve(Holding.LOADS.path()));
        Files.writeString(
                loads.resolve("store.tsv"),
                CheckedLine.of("begun\t-\thttps://data.example/g/a") + "\n"
                        + CheckedLine.of("held\t0123\thttps://data.example/g/a") + "\n");
    }

    private boolean isComplete() throws IOException {
        for (Holding holding : Holding.values()) {
            boolean wanted = holding.law() == Holding.Law.REPORTS
                    || holding.law() == Holding.Law.KEPT
                    || holding == Holding.UNFINISHED;
            if (wanted && files(holding).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<Path> files(Holding holding) throws IOException {
        Path root = data.resolve(holding.path());
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 0)
                    .sorted()
                    .toList();
        }
    }

    private Set<Issue> verify() {
        try (Archive archive = Archive.examine(data)) {
            return Set.copyOf(Verifier.verify(archive));
        }
    }

    @Test
    void noSingleByteIsLostInSilence() throws IOException, InterruptedException {
        prepare();
        Set<Issue> before = verify();
        List<Holding> holdings = new ArrayList<>();
        for (Holding holding : Holding.values()) {
            if (!files(holding).isEmpty()) {
                holdings.add(holding);
            }
        }
        assertTrue(holdings.size() >= 12, holdings.toString());
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < DAMAGES; i++) {
            damage(holdings.get(i % holdings.size()), before).ifPresent(silent::add);
        }
        tally.forEach((holding, counts) -> System.out.printf(
                Locale.ROOT, "%-10s named %4d, proved harmless %4d%n", holding, counts[0], counts[1]));
        assertEquals(List.of(), silent);
    }

    /** Changes one byte and changes it back; answers what was lost without a word. */
    private Optional<String> damage(Holding holding, Set<Issue> before) throws IOException {
        List<Path> files = files(holding);
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        byte old = bytes[at];
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, bytes);
        boolean named = !before.containsAll(verify());
        List<String> lost = named ? List.of() : lost();
        bytes[at] = old;
        Files.write(file, bytes);
        tally.computeIfAbsent(holding, none -> new int[2])[named ? 0 : 1]++;
        return lost.isEmpty() ? Optional.empty() : Optional.of(data.relativize(file) + " at " + at + ": " + lost);
    }

    /** What is not there when the next process has taken up a copy of the folder. */
    private List<String> lost() throws IOException {
        Path copy = folder.resolve("copy");
        for (Holding holding : Holding.values()) {
            if (holding.law() != Holding.Law.MADE && holding != Holding.VIEWS && holding != Holding.LOCK) {
                for (Path file : files(holding)) {
                    Path to = copy.resolve(data.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        List<String> lost = new ArrayList<>();
        try (Archive archive = Archive.open(copy)) {
            Expected expected = new Expected();
            expected.take(told, archive);
            expected.lost(archive).forEach(number -> lost.add("lost " + number));
            expected.torn(archive).forEach(number -> lost.add("torn " + number));
        }
        try (Stream<Path> all = Files.walk(copy)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        return lost;
    }
}
