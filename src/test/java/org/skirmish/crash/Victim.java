package org.skirmish.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.query.Catalogue;
import org.skirmish.serve.Settings;
import org.skirmish.serve.SkirmishServer;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import org.skirmish.store.Removal;
import org.skirmish.store.Retraction;
import org.skirmish.store.SetAside;

/**
 * The process that is killed: changes a data folder without end, and tells of each change before it begins and after it
 * is done, one line each: {@code begin put 17 2}, {@code done put 17 2}.
 */
final class Victim {

    private static final int REPORTS = 120;

    private final Archive archive;
    private final Index index;
    private final Random random;

    private Victim(Archive archive, Path data, long seed) {
        this.archive = archive;
        this.index = new Index(data);
        this.random = new Random(seed);
    }

    /** Arguments: phase, data folder, seed. */
    public static void main(String[] arguments) {
        Phase phase = Phase.valueOf(arguments[0]);
        Path data = Path.of(arguments[1]);
        try (Archive archive = Archive.open(data)) {
            Victim victim = new Victim(archive, data, Long.parseLong(arguments[2]));
            if (phase == Phase.SERVE) {
                victim.rebuild();
                Settings usual = Settings.on(0);
                SkirmishServer server = SkirmishServer.start(
                        data, Catalogue.load(), new Settings(0, usual.reach(), usual.limits(), Duration.ofMillis(100)));
                say("serving " + server.endpoint());
            }
            while (true) {
                victim.change();
                if (phase != Phase.BUILD) {
                    victim.rebuild();
                }
            }
        }
    }

    private void change() {
        int number = random.nextInt(REPORTS);
        int version = random.nextInt(4);
        int kind = random.nextInt(14);
        if (kind == 0) {
            tell("remove " + number + " 0", () -> archive.remove(Samples.id(number)));
        } else if (kind == 1) {
            byte[] bytes = Samples.bytes(number);
            Issue reason = new Issue(number + ".txt", "reason " + version, "");
            tell(
                    "aside " + number + " " + version,
                    () -> archive.setAside(
                            new SetAside(
                                    Digest.of(bytes),
                                    number + ".txt",
                                    "TEXT",
                                    Metadata.NONE,
                                    "Version " + version,
                                    reason),
                            bytes));
        } else if (kind <= 3) {
            tell(
                    "keep " + number + " " + version,
                    () -> archive.keep(
                            Samples.holding(number), Samples.keptName(number), Samples.keptBytes(number, version)));
        } else if (kind == 4) {
            tell("drop " + number + " 0", () -> archive.drop(Samples.holding(number), Samples.keptName(number)));
        } else if (kind == 5) {
            retract(number, version);
        } else {
            tell("put " + number + " " + version, () -> archive.put(Samples.deposit(number, version)));
        }
    }

    /** Takes a report out with its tombstone, or lays the tombstone. */
    private void retract(int number, int version) {
        String id = Samples.id(number);
        if (random.nextBoolean()) {
            tell("erase " + number + " 0", () -> Removal.run(archive, id));
        } else {
            tell(
                    "retract " + number + " " + version,
                    () -> Retraction.note(archive, id, new Retraction("reason " + version, Instant.EPOCH)));
        }
    }

    private void rebuild() {
        tell("rebuild 0 0", () -> index.rebuild(archive, List.of(Samples.count())));
    }

    private static void tell(String change, Runnable work) {
        say("begin " + change);
        work.run();
        say("done " + change);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
