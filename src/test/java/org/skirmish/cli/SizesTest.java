package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Heap;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.pipeline.BuildTally;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Intake;
import org.skirmish.pipeline.Keeper;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Understood;
import org.skirmish.pipeline.Watch;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import org.skirmish.store.Repair;
import org.skirmish.store.Verifier;

/** Inputs that are many or long, and a clock that goes back. Small by default; {@code -Psizes} takes the full sizes. */
@Tag("slow")
class SizesTest {

    private static final int FILES = Integer.getInteger("skirmish.sizes.files", 100);
    private static final int MEGABYTES = Integer.getInteger("skirmish.sizes.megabytes", 20);
    private static final long MORE_HEAP = 100L << 20;

    @TempDir
    private Path folder;

    private final Console console = new Console();

    @BeforeEach
    void inputs() throws IOException {
        Files.createDirectory(inputsFolder());
    }

    private Path inputsFolder() {
        return folder.resolve("inputs");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static Understood understand(Report report, List<Issue> notes) {
        return new Understood(
                new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), notes), new byte[0]);
    }

    /** What is read, known and set aside, with an index made of it. */
    private List<Long> build() {
        BuildTally tally = new BuildTally();
        Iris iris = Iris.published();
        try (Archive archive = Archive.open(data());
                Watch watch = new Watch(Duration.ofMinutes(1))) {
            Keeper keeper = new Keeper(
                    archive, GraphMapper.standard(iris), iris, Validator.standard(), console.terminal(), "one");
            Intake intake = new Intake(archive, keeper, tally, console.terminal(), "one");
            Pipeline pipeline = new Pipeline(() -> SizesTest::understand, watch, console.terminal());
            tally.setAside(pipeline.run(Inputs.of(List.of(inputsFolder().toString())), Metadata.NONE, intake));
            new Index(data()).rebuild(archive, List.of());
        }
        return Stream.of(tally.toString().split("\\R"))
                .limit(3)
                .map(line -> Long.parseLong(line.substring(14).strip()))
                .toList();
    }

    private List<Issue> problems() {
        try (Archive archive = Archive.read(data())) {
            return Verifier.verify(archive);
        }
    }

    private void write(int number) throws IOException {
        Files.writeString(
                inputsFolder().resolve("report " + number + ".txt"),
                "On Monday " + number + " soldiers died in Pale.\n");
    }

    @Test
    void manyFilesAreBuiltAndKnownAgain() throws IOException {
        for (int i = 0; i < FILES; i++) {
            write(i);
        }
        long before = Heap.used();
        long begun = System.nanoTime();
        assertEquals(List.of((long) FILES, 0L, 0L), build());
        long built = System.nanoTime();
        assertEquals(List.of(0L, (long) FILES, 0L), build());
        long again = System.nanoTime();
        assertEquals(List.of(), problems());
        long more = Heap.used() - before;
        System.out.printf(
                Locale.ROOT,
                "%d files: built in %.1f s, known again in %.1f s, %d MB more heap%n",
                FILES,
                (built - begun) / 1e9,
                (again - built) / 1e9,
                more >> 20);
        assertTrue(more < MORE_HEAP, more + " bytes are held");
    }

    @Test
    void aTextBeyondAllBoundsIsSetAsideInOneLineAndTheOthersAreRead() throws IOException {
        write(1);
        byte[] line =
                "Two soldiers were killed in Pale on Monday, a local group said.\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(inputsFolder().resolve("long.txt"))) {
            byte[] block =
                    new String(line, StandardCharsets.UTF_8).repeat(16_384).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < MEGABYTES; i++) {
                out.write(block);
            }
        }
        long before = Heap.used();
        assertEquals(List.of(1L, 0L, 1L), build());
        assertTrue(Heap.used() - before < MORE_HEAP, "the long text is held");
        assertEquals(
                1,
                console.err().lines().filter(told -> told.contains("long.txt")).count(),
                console.err());
        assertEquals(List.of(), problems());
    }

    /** Files then are older or younger than those that were there before them. */
    @Test
    void aClockThatGoesBackChangesNothing() throws IOException {
        write(1);
        write(2);
        assertEquals(List.of(2L, 0L, 0L), build());
        setClock(Instant.parse("2040-01-01T00:00:00Z"));
        write(3);
        assertEquals(List.of(1L, 2L, 0L), build());
        setClock(Instant.parse("1971-01-01T00:00:00Z"));
        write(4);
        assertEquals(List.of(1L, 3L, 0L), build());
        assertEquals(List.of(), problems());
        Files.delete(data().resolve("archive/manifest.tsv"));
        Repair.run(data(), (name, bytes) -> "TEXT");
        assertEquals(List.of(0L, 4L, 0L), build());
        assertEquals(List.of(), problems());
    }

    private void setClock(Instant time) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(time));
            }
        }
    }
}
