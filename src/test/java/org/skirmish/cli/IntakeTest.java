package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.skirmish.store.SetAside;
import org.skirmish.store.Verifier;

/** What a build takes up, leaves out and sets aside, without models. */
@Tag("slow")
class IntakeTest {

    private static final Metadata DATED =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2022, 2, 12)));

    @TempDir
    private Path folder;

    private final List<String> understood = new ArrayList<>();
    private final Console console = new Console();
    private Consumer<Report> trouble = report -> {};
    private Duration limit = Duration.ofMinutes(1);

    @BeforeEach
    void inputs() throws IOException {
        Files.createDirectory(inputsFolder());
        Files.writeString(inputsFolder().resolve("a.txt"), "Two soldiers died.\n");
        Files.writeString(inputsFolder().resolve("b.txt"), "Three soldiers died.\n");
    }

    private Path inputsFolder() {
        return folder.resolve("inputs");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Understood understand(Report report, List<Issue> notes) {
        understood.add(report.name());
        trouble.accept(report);
        return new Understood(
                new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), notes), new byte[0]);
    }

    /** The table's numbers of reports read, already known, and set aside. */
    private String build(String edition, Metadata known, boolean retry) {
        BuildTally tally = new BuildTally();
        Iris iris = Iris.published();
        understood.clear();
        try (Archive archive = Archive.open(data());
                Watch watch = new Watch(limit)) {
            Keeper keeper = new Keeper(
                    archive, GraphMapper.standard(iris), iris, Validator.standard(), console.terminal(), edition);
            Intake intake = new Intake(archive, keeper, tally, console.terminal(), edition);
            Pipeline pipeline = new Pipeline(() -> this::understand, watch, console.terminal());
            tally.setAside(
                    retry
                            ? intake.retry(pipeline)
                            : pipeline.run(Inputs.of(List.of(inputsFolder().toString())), known, intake));
        }
        return Stream.of(tally.toString().split("\\R"))
                .limit(3)
                .map(line -> line.substring(14).strip())
                .reduce((x, y) -> x + " " + y)
                .orElseThrow();
    }

    @Test
    void whatIsStoredIsNotReadAgainUnlessItsMetadataOrTheProgramChanged() throws IOException {
        assertEquals("2 0 0", build("one", DATED, false));
        assertEquals("0 2 0", build("one", DATED, false));
        assertEquals(List.of(), understood);
        Files.writeString(inputsFolder().resolve("c.txt"), "Four soldiers died.\n");
        assertEquals("1 2 0", build("one", DATED, false));
        assertEquals(List.of("c.txt"), understood);
        assertEquals("3 0 0", build("one", Metadata.NONE, false));
        assertEquals("3 0 0", build("two", Metadata.NONE, false));
        assertEquals("0 3 0", build("two", Metadata.NONE, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"captures", "graphs", "parses"})
    void aReportOfWhichAnythingIsDamagedIsBuiltAgain(String part) throws IOException {
        build("one", DATED, false);
        try (Stream<Path> kept =
                Files.walk(data().resolve("archive").resolve(part)).filter(Files::isRegularFile)) {
            Files.writeString(kept.findFirst().orElseThrow(), "nonsense");
        }
        assertEquals("1 1 0", build("one", DATED, false));
        try (Archive archive = Archive.open(data())) {
            assertEquals(
                    List.of("there is no index yet"),
                    Verifier.verify(archive).stream().map(i -> i.problem()).toList());
        }
    }

    @Test
    void whatFailsIsKeptWithItsReasonAndTakenUpAgainOnDemand() throws IOException {
        trouble = report -> {
            if (report.name().equals("a.txt")) {
                throw new IllegalStateException("no parse");
            }
        };
        Files.writeString(inputsFolder().resolve("empty.txt"), "");
        assertEquals("1 0 2", build("one", DATED, false));
        try (Archive archive = Archive.open(data())) {
            assertEquals(2, archive.setAside().size());
            SetAside aside = archive.setAside().stream()
                    .map(id -> archive.setAside(id).orElseThrow())
                    .filter(a -> a.name().equals("a.txt"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(aside.reason().problem().contains("no parse"), aside.toString());
            assertArrayEquals(Files.readAllBytes(inputsFolder().resolve("a.txt")), archive.capture(aside.id()));
        }
        assertEquals("0 1 2", build("one", DATED, false));
        assertEquals(List.of(), understood);
        assertTrue(console.err().contains("a.txt: set aside before: this program failed on it"), console.err());
        assertEquals("0 0 2", build("one", DATED, true));
        assertEquals(List.of("a.txt"), understood);
        trouble = report -> {};
        assertEquals("1 0 1", build("one", DATED, true));
        assertEquals("0 2 1", build("one", DATED, false));
    }

    @Test
    void whatIsTakenUpAgainIsReadAsItWasBefore() throws IOException {
        trouble = report -> {
            throw new IllegalStateException("no parse");
        };
        Files.writeString(
                inputsFolder().resolve("c.html"),
                "<html><head><title>Three died</title></head><body><article><p>Three soldiers died in an attack on a column on Monday, a resident said.</p>"
                        + "<p>The column had come from the town and went back to it after the attack, the resident said.</p></article></body></html>");
        assertEquals("0 0 3", build("one", DATED, false));
        List<String> texts = new ArrayList<>();
        trouble = report -> texts.add(report.text());
        assertEquals("3 0 0", build("one", DATED, true));
        assertTrue(
                texts.stream().anyMatch(text -> text.contains("Three soldiers died in an attack")), texts.toString());
        assertTrue(texts.stream().noneMatch(text -> text.contains("<p>")), texts.toString());
    }

    @Test
    void anotherProgramTakesUpByItselfWhatFailed() throws IOException {
        trouble = report -> {
            throw new IllegalStateException("no parse");
        };
        assertEquals("0 0 2", build("one", DATED, false));
        trouble = report -> {};
        assertEquals("2 0 0", build("two", DATED, false));
        try (Archive archive = Archive.open(data())) {
            assertEquals(List.of(), archive.setAside());
            assertEquals(2, archive.entries().size());
        }
    }

    @Test
    void whatWasStoredStaysWhenALaterProgramFailsOnIt() {
        assertEquals("2 0 0", build("one", DATED, false));
        trouble = report -> {
            throw new IllegalStateException("no parse");
        };
        assertEquals("0 0 2", build("two", DATED, false));
        try (Archive archive = Archive.open(data())) {
            assertEquals(2, archive.entries().size());
            assertEquals(2, archive.setAside().size());
        }
    }

    @Test
    void aReportThatHangsOrFillsTheMemoryIsSetAsideAndTheRestGoesOn() throws IOException {
        limit = Duration.ofSeconds(4);
        Files.writeString(inputsFolder().resolve("0-huge.txt"), "A huge report.\n");
        trouble = report -> {
            if (report.name().equals("a.txt")) {
                sleep();
            } else if (report.name().equals("0-huge.txt")) {
                report.name().concat(Arrays.toString(new long[Integer.MAX_VALUE]));
            }
        };
        assertEquals("1 0 2", build("one", DATED, false));
        assertTrue(
                console.err()
                        .contains("a.txt: it took longer than 4 seconds (split it, or allow more with --time-limit)"),
                console.err());
        assertTrue(console.err().contains("0-huge.txt: it takes more memory than there is"), console.err());
        assertEquals(List.of("0-huge.txt", "a.txt", "b.txt"), understood);
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
