package org.skirmish.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills processes at random moments, and looks at what they leave. Few by default and in memory, which outlives a
 * killed process as well as a disk does; {@code -Pcrash} kills 75 in each phase, on the disk.
 * {@code -Dskirmish.kills.seed=7} are other moments.
 */
@Tag("slow")
class CrashTest {

    private static final int KILLS = Integer.getInteger("skirmish.kills", 2);
    private static final long SEED = Long.getLong("skirmish.kills.seed", 1);
    /** Every so many kills the process is not even let become ready. */
    private static final int EARLY = 8;

    private static final int STARTING = 2500;

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();
    private int answers;

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostAndNothingIsTorn(Phase phase) throws IOException, InterruptedException {
        Random random = new Random(SEED + phase.ordinal());
        Expected expected = new Expected();
        Path data = folder.resolve("data");
        int lost = 0;
        int torn = 0;
        int unequal = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Aftermath found = Aftermath.of(data, expected, victim(phase, data, random, kill));
            lost += found.lost().size();
            torn += found.torn().size();
            unequal += found.unequal() ? 1 : 0;
            note(kill, found);
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s kills %4d, acknowledged changes %6d, answers %5d, lost %d, torn %d, unequal dumps %d%n",
                phase,
                KILLS,
                expected.acknowledged(),
                answers,
                lost,
                torn,
                unequal);
        assertEquals(List.of(), faults);
        assertTrue(expected.acknowledged() >= KILLS / 2, "too little was done to tell anything");
    }

    private void note(int kill, Aftermath found) {
        found.lost().forEach(what -> faults.add("kill " + kill + ": lost " + what));
        found.torn().forEach(what -> faults.add("kill " + kill + ": torn " + what));
        if (found.unequal()) {
            faults.add("kill " + kill + ": the index made anew differs from the archive");
        }
    }

    /** Starts a process and kills it; answers what it told. */
    private List<String> victim(Phase phase, Path data, Random random, int kill)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Child child = Child.start(
                Victim.class, List.of(), errors, phase.name(), data.toString(), Long.toString(random.nextLong()));
        if (kill % EARLY == 0) {
            Thread.sleep(random.nextInt(STARTING));
            return child.kill();
        }
        assertTrue(
                child.await(phase == Phase.SERVE ? "serving" : "done", 1),
                () -> "the process did not start: " + read(errors));
        Asker asker = child.said("serving").map(Asker::new).orElse(null);
        if (asker != null) {
            asker.start();
        }
        child.await("done", 1 + random.nextInt(phase.changes));
        Thread.sleep(random.nextInt(phase.window));
        assertTrue(child.isAlive(), () -> "the process ended by itself: " + read(errors));
        List<String> told = child.kill();
        if (asker != null) {
            hear(asker, kill);
        }
        return told;
    }

    private void hear(Asker asker, int kill) throws InterruptedException {
        asker.join();
        answers += asker.answers();
        if (asker.errors() + asker.torn() > 0) {
            faults.add("kill " + kill + ": " + asker.errors() + " answers were errors, " + asker.torn()
                    + " told of half an index");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
