package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Links;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Understood;
import org.skirmish.store.StoreException;

/** Reads folders of good and bad inputs, without models. */
class PipelineTest {

    private static final Metadata KNOWN =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2022, 2, 12)));

    @TempDir
    private Path folder;

    private final Console console = new Console("From standard input: two soldiers died.\n");
    private final List<Report> read = new ArrayList<>();

    @Test
    void badInputsAreToldOfAndTheOthersRead() throws IOException {
        put("a-good.txt", "Two soldiers died.\n");
        put("b-empty.txt", "");
        Files.write(
                folder.resolve("c-picture.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2});
        put("d-line.txt", "word ".repeat(1_000_000));
        put("e-burmese.txt", "စစ်ကောင်စီတပ်များက ရွာကို မီးရှို့ခဲ့သည်။\n");
        put("f-capitals.txt", "TWO SOLDIERS DIED IN PALE ON MONDAY.\n");
        int aside = run(folder.toString(), folder.resolve("missing.txt").toString());
        assertEquals(5, aside);
        assertEquals(
                List.of("a-good.txt", "f-capitals.txt"),
                read.stream().map(Report::name).toList());
        for (String name : List.of(
                "b-empty.txt", "c-picture.txt", "d-line.txt", "e-burmese.txt", "f-capitals.txt", "missing.txt")) {
            assertEquals(
                    1,
                    console.err().lines().filter(line -> line.contains(name)).count(),
                    name + " in " + console.err());
        }
        assertEquals(6, console.err().lines().count(), console.err());
    }

    @Test
    void aStageThatFailsOnOneReportLeavesTheOthers() throws IOException {
        put("a.txt", "Poison.\n");
        put("b.txt", "Two soldiers died.\n");
        int aside = new Pipeline(
                        (report, notes) -> {
                            if (report.text().startsWith("Poison")) {
                                throw new IllegalStateException("no parse");
                            }
                            return nothing(report, notes);
                        },
                        console.terminal())
                .run(
                        Inputs.of(List.of(folder.toString())),
                        Metadata.NONE,
                        r -> read.add(r.reading().report()));
        assertEquals(1, aside);
        assertEquals(1, read.size());
        assertTrue(console.err().contains("a.txt: this program failed on it"), console.err());
    }

    /** Whatever one report makes a stage throw, or the one that takes what was understood. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whateverOneReportThrowsTheOthersAreRead(boolean late) throws IOException {
        List<Supplier<Throwable>> faults = List.of(
                AssertionError::new,
                StackOverflowError::new,
                OutOfMemoryError::new,
                () -> new NoClassDefFoundError("gone"),
                () -> new InternalError("of a memory map"),
                () -> new java.io.UncheckedIOException(new IOException("odd")),
                () -> new StoreException(new Issue("x", "its graph cannot be kept", "")),
                NullPointerException::new);
        for (int i = 0; i < faults.size(); i++) {
            put(i + "-bad.txt", "Poison " + i + ".\n");
            put(i + "-good.txt", "Two soldiers died.\n");
        }
        int aside = new Pipeline(
                        (report, notes) -> late ? nothing(report, notes) : poisoned(faults, nothing(report, notes)),
                        console.terminal())
                .run(
                        Inputs.of(List.of(folder.toString())),
                        Metadata.NONE,
                        r -> read.add((late ? poisoned(faults, r.understood()) : r.understood())
                                .reading()
                                .report()));
        assertEquals(faults.size(), aside, console.err());
        assertEquals(faults.size(), read.size());
        long told = console.err()
                .lines()
                .filter(line -> !line.contains("no day of publication"))
                .count();
        assertEquals(faults.size(), told, console.err());
    }

    private static Understood poisoned(List<Supplier<Throwable>> faults, Understood understood) {
        String text = understood.reading().report().text();
        if (text.startsWith("Poison")) {
            PipelineTest.<RuntimeException>sneak(
                    faults.get(Integer.parseInt(text.replaceAll("\\D", ""))).get());
        }
        return understood;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void aFullDiskAndAClosedOutputEndTheWork() throws IOException {
        put("a.txt", "Two soldiers died.\n");
        put("b.txt", "Two soldiers died.\n");
        for (RuntimeException fault : List.of(
                new StoreException(new Issue("x", "the disk is full", ""), new IOException("No space left on device")),
                new OutputException(new IOException("Broken pipe")))) {
            Pipeline pipeline = new Pipeline(PipelineTest::nothing, console.terminal());
            Inputs inputs = Inputs.of(List.of(folder.toString()));
            assertSame(
                    fault,
                    assertThrows(
                            RuntimeException.class,
                            () -> pipeline.run(inputs, Metadata.NONE, r -> {
                                throw fault;
                            })));
        }
    }

    @Test
    void sidecarsBeyondAllBoundsSetTheirReportsAsideAndNoOther() throws IOException {
        List<String> hostile = List.of(
                "{\"published\": " + "9".repeat(1001) + "}",
                "{\"x\": " + "[".repeat(1001) + "]".repeat(1001) + "}",
                "{\"x\":".repeat(20_000),
                "{\"x\": 1e" + "9".repeat(1001) + "}",
                "{\"" + "k".repeat(60_000) + "\": 1}",
                " ".repeat(2 << 20) + "{}",
                "\u0000\u0001",
                "{\"url\": \"" + "%".repeat(1000) + "\"}");
        for (int i = 0; i < hostile.size(); i++) {
            put(i + "-bad.txt", "Two died.\n");
            put(i + "-bad.json", hostile.get(i));
            put(i + "-good.txt", "Two died.\n");
        }
        assertEquals(hostile.size(), run(folder.toString()), console.err());
        assertEquals(hostile.size(), read.size());
        assertEquals(hostile.size(), console.err().lines().count(), console.err());
        console.err().lines().forEach(line -> assertTrue(line.contains("-bad.json: "), line));
    }

    @Test
    void linksInFoldersAreFollowedOnDemandOnly() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        put("elsewhere/far.txt", "Far.\n");
        put("inputs/near.txt", "Near.\n");
        put("elsewhere/secret.json", "{\"publisher\": \"Far Wire\"}");
        Path inputs = folder.resolve("inputs");
        Files.createSymbolicLink(inputs.resolve("file.txt"), elsewhere.resolve("far.txt"));
        Files.createSymbolicLink(inputs.resolve("folder"), elsewhere);
        Files.createSymbolicLink(inputs.resolve("near.json"), elsewhere.resolve("secret.json"));
        Files.createSymbolicLink(inputs.resolve("round"), inputs);
        Files.createSymbolicLink(inputs.resolve("nowhere.txt"), elsewhere.resolve("none"));
        assertEquals(0, run(inputs.toString()));
        assertEquals(List.of("near.txt"), read.stream().map(Report::name).toList());
        assertTrue(read.get(0).metadata().publisher().isEmpty());
        assertTrue(console.err().contains("5 links passed over: "), console.err());
        read.clear();
        assertEquals(2, run(Links.FOLLOWED, inputs.toString()), console.err());
        assertEquals(
                List.of("file.txt", "far.txt", "near.txt"),
                read.stream().map(Report::name).toList());
        assertEquals("Far Wire", read.get(2).metadata().publisher().orElseThrow());
        assertTrue(console.err().contains("round: this link leads back to where it lies"), console.err());
        assertTrue(console.err().contains("nowhere.txt: this link leads nowhere"), console.err());
        read.clear();
        Path named = Files.createSymbolicLink(folder.resolve("named"), elsewhere);
        assertEquals(0, run(named.toString(), inputs.resolve("file.txt").toString()));
        assertEquals(
                List.of("far.txt", "file.txt"), read.stream().map(Report::name).toList());
    }

    @Test
    void foldersAreReadWithAllBelowThemInOrderAndHiddenOnesNot() throws IOException {
        put("b/two.txt", "Two.\n");
        put("a/one.TXT", "One.\n");
        put(".hidden/three.txt", "Three.\n");
        put(".DS_Store", "Nothing.\n");
        assertEquals(0, run(folder.toString()));
        assertEquals(
                List.of("one.TXT", "two.txt"), read.stream().map(Report::name).toList());
        assertEquals("", console.err());
    }

    @Test
    void whatIsNoReportInAFolderIsToldOfInOneLine() throws IOException {
        put("one.txt", "One.\n");
        put("one.json", "{\"publisher\": \"Hill Wire\"}\n");
        put("photo.jpg", "No report.\n");
        put("sub/table.csv", "No report.\n");
        assertEquals(0, run(folder.toString()));
        assertEquals(List.of("one.txt"), read.stream().map(Report::name).toList());
        assertEquals(
                List.of(
                        "skirmish: " + folder
                                + ": 2 files passed over as no report: photo.jpg, sub/table.csv (name a file by itself to have it read)"),
                console.err().lines().toList());
    }

    @Test
    void globsAndStandardInputAreRead() throws IOException {
        put("2022-a.txt", "One.\n");
        put("2023-b.txt", "Two.\n");
        put("x[1].txt", "A name that looks like a glob.\n");
        assertEquals(0, run(folder + "/2022-*.txt", "-", folder + "/x[1].txt"));
        assertEquals(
                List.of("2022-a.txt", "standard-input", "x[1].txt"),
                read.stream().map(Report::name).toList());
        assertEquals(1, run(folder + "/2024-*.txt"));
        assertTrue(console.err().contains("2024-*.txt: no file has such a name"), console.err());
    }

    @Test
    void theSidecarGoesBeforeTheCommandLineAndThatBeforeTheText() throws IOException {
        put("a.txt", "A title\n\nBy The Irrawaddy 8 October 2022\n\nTwo died.\n");
        put(
                "a.json",
                "{\"published\": \"2021-01-31T10:00:00Z\", \"publisher\": \"Here\", \"url\": \"https://example.org/a\", \"other\": 1}");
        put("b.txt", "A title\n\nBy The Irrawaddy 8 October 2022\n\nTwo died.\n");
        assertEquals(0, run(folder.toString()));
        assertEquals(
                "2021-01-31", read.get(0).metadata().published().orElseThrow().toString());
        assertEquals("Here", read.get(0).metadata().publisher().orElseThrow());
        assertEquals(
                "https://example.org/a",
                read.get(0).metadata().url().orElseThrow().toString());
        assertEquals("A title", read.get(0).metadata().title().orElseThrow());
        assertEquals(
                "2022-02-12", read.get(1).metadata().published().orElseThrow().toString());
        assertEquals("The Irrawaddy", read.get(1).metadata().publisher().orElseThrow());
    }

    @Test
    void aBrokenSidecarSetsItsReportAside() throws IOException {
        put("a.txt", "Two died.\n");
        put("a.json", "{\"published\": \"soon\"}");
        put("b.txt", "Two died.\n");
        put("b.json", "{\n\"published\": ");
        assertEquals(2, run(folder.toString()));
        assertTrue(console.err().contains("a.json: \"soon\" is no date"), console.err());
        assertTrue(console.err().contains("b.json: line 2 is not JSON"), console.err());
    }

    private int run(String... arguments) {
        return run(Links.PASSED_OVER, arguments);
    }

    private int run(Links links, String... arguments) {
        return new Pipeline(PipelineTest::nothing, console.terminal())
                .run(
                        Inputs.of(List.of(arguments), links, console.terminal().in()),
                        KNOWN,
                        r -> read.add(r.reading().report()));
    }

    private static Understood nothing(Report report, List<Issue> notes) {
        return new Understood(
                new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), notes), new byte[0]);
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
