package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.fixture.Built;
import org.skirmish.model.Digest;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.pipeline.Base;
import org.skirmish.pipeline.BuildTally;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Intake;
import org.skirmish.pipeline.Keeper;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Understood;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.Index;
import org.skirmish.store.Standing;
import org.skirmish.store.Verifier;

/** Versions of one work are told and linked, and only the newest counts; retracted and removed reports are gone. */
@Tag("slow")
class VersionsTest {

    @TempDir
    private Path folder;

    private final Validator validator = Validator.standard();

    private Path data() {
        return folder.resolve("data");
    }

    /** A text of a hundred words, some of which differ. */
    private static String text(String... own) {
        List<String> words =
                IntStream.range(0, 100).mapToObj(i -> "The village number" + i).collect(Collectors.toList());
        for (int i = 0; i < own.length; i++) {
            words.set(i * 9, own[i]);
        }
        return String.join(" ", words) + " was shelled by the army.\n";
    }

    private void input(String name, String text, String... known) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        Files.writeString(inputs.resolve(name + ".txt"), text);
        if (known.length > 0) {
            Files.writeString(inputs.resolve(name + ".json"), String.join("", known));
        }
    }

    /** Builds and answers what was told; models are not needed for it. */
    private String build() {
        Console console = new Console();
        try (Archive archive = Archive.open(data())) {
            Iris iris = Base.of(archive);
            Keeper keeper = new Keeper(archive, GraphMapper.standard(iris), iris, validator, console.terminal(), "one");
            Intake intake = new Intake(archive, keeper, new BuildTally(), console.terminal(), "one");
            new Pipeline(
                            (report, notes) -> new Understood(
                                    new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), notes),
                                    report.text().getBytes(StandardCharsets.UTF_8)),
                            console.terminal())
                    .run(Inputs.of(List.of(folder.resolve("inputs").toString())), Metadata.NONE, intake);
        }
        return console.err();
    }

    private void index() {
        try (Archive archive = Archive.open(data())) {
            new Index(data()).rebuild(archive, Built.makers());
            assertEquals(List.of(), Verifier.verify(archive));
        }
    }

    private String versions() {
        return run(0, "query", "versions", "--format", "csv").out();
    }

    private long shown() {
        try (Archive archive = Archive.read(data())) {
            Standing standing = Standing.of(archive);
            return archive.entries().stream().filter(standing::isShown).count();
        }
    }

    private Console run(int code, String... arguments) {
        Console console = new Console();
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", data().toString()))
                .toArray(String[]::new);
        assertEquals(code, console.run(all), () -> console.err() + console.out());
        return console;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one address, other words     | https://a.example/x | https://a.example/x  | 2024-05-01 | 2024-05-03 | 60 | true",
                "address but for its dress    | https://a.example/x | http://www.a.example/x/#top | | | 60 | true",
                "the site alone is no address | https://a.example/  | https://a.example/   | | | 60 | false",
                "another page                 | https://a.example/x?id=1 | https://a.example/x?id=2 | | | 60 | false",
                "nearly the same text         | | | | | 3 | true",
                "a reprint                    | https://a.example/x | https://b.example/y  | 2024-05-01 | 2024-05-01 | 3 | true",
                "half the same text           | | | | | 60 | false",
                "a bulletin by one pattern    | https://a.example/x | https://a.example/y  | 2024-05-01 | 2024-05-02 | 6 | false",
            })
    void whatIsAVersionIsToldAndOnlyTheNewestIsShown(
            String what, String first, String second, String day, String other, int changed, boolean version)
            throws IOException {
        input("a", text(), known(first, day));
        assertFalse(build().contains("version"));
        String[] own = IntStream.range(0, Math.min(changed, 12))
                .mapToObj(i -> "Elsewhere" + i)
                .toArray(String[]::new);
        input(
                "b",
                changed > 12 ? text(own).replaceAll("number(\\d*[02468]) ", "place$1 ") : text(own),
                known(second, other));
        String told = build();
        assertEquals(version, told.contains("b.txt: version 2 of the work that a.txt ("), what + told);
        assertEquals(version ? 1 : 2, shown(), what);
        assertEquals("", build(), "nothing is told twice");
    }

    private static String known(String url, String day) {
        return "{"
                + Stream.of(
                                url == null ? "" : "\"url\": \"" + url + "\"",
                                day == null ? "" : "\"published\": \"" + day + "\"")
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining(", "))
                + "}";
    }

    @Test
    void theVersionPublishedLastIsTheNewestAlsoIfItWasReadFirst() throws IOException {
        input("a", text("New"), known("https://a.example/x", "2024-05-03"));
        build();
        input("b", text("Old"), known("https://a.example/x", "2024-05-01"));
        build();
        try (Archive archive = Archive.read(data())) {
            Entry newest = archive.entry(Digest.of(text("New").getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            assertTrue(Standing.of(archive).isShown(newest));
        }
    }

    @Test
    void aFileThatWasChangedIsToldOfWhateverStandsInIt() throws IOException {
        input("a", text());
        build();
        input("a", text("Three", "Four", "Five", "Six"));
        assertTrue(build().contains("a.txt: version 2 of the work that a.txt ("));
        index();
        assertTrue(versions().contains(",earlier,") && versions().contains(",newest,"), versions());
        input("a", "Wholly other words stand here, and few of them, about a truce.\n");
        assertTrue(build().contains("a.txt: the file has changed since a.txt ("));
        assertEquals(2, shown());
    }

    @Test
    void aRetractedReportLeavesATombstoneAndIsNotReadAgain() throws IOException {
        input("a", text(), known("https://a.example/x", null));
        input("b", "The army shelled another village on the river, and nobody was hurt.\n");
        build();
        run(0, "retract", "https://www.a.example/x", "--reason", "withdrawn\n by the outlet");
        assertEquals(1, shown());
        String versions = versions();
        assertTrue(versions.contains(",retracted,") && versions.contains("withdrawn by the outlet"), versions);
        assertTrue(build().contains("a.txt: not read: it was retracted on "));
        Path backup = folder.resolve("backup.zip");
        run(0, "backup", "--out", backup.toString());
        Console restored = new Console();
        String again = folder.resolve("again").toString();
        assertEquals(0, restored.run("restore", backup.toString(), "--data", again), restored.err());
        Console asked = new Console();
        assertEquals(0, asked.run("query", "versions", "--format", "csv", "--data", again));
        assertEquals(versions, asked.out());
    }

    @Test
    void whatIsRemovedIsNowhereAnyMore() throws IOException {
        input("a", text(), known("https://a.example/x", null));
        input("c", text("Otherwise"), known("https://a.example/x", null));
        build();
        String id = Digest.of(text("Otherwise").getBytes(StandardCharsets.UTF_8));
        run(0, "retract", id.substring(0, 12), "--reason", "a forgery");
        assertEquals(0, shown(), "the version before stays out");
        String told = run(0, "remove", "<https://w3id.org/skirmish/report/" + id.substring(0, 16) + ">")
                .err();
        assertTrue(told.contains("backups made before still hold it"), told);
        assertEquals(1, shown(), "as if it had never been read");
        try (Stream<Path> files = Files.walk(data())) {
            List<Path> left = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(id) || holds(file, "Otherwise"))
                    .toList();
            assertEquals(List.of(), left);
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"retract nothing --reason x", "remove nothing", "retract same.txt --reason x", "remove ab"})
    void whoNamesNoReportOrSeveralIsToldInOneLine(String line) throws IOException {
        Files.createDirectories(folder.resolve("inputs/one"));
        Files.createDirectories(folder.resolve("inputs/two"));
        Files.writeString(
                folder.resolve("inputs/one/same.txt"), "The army shelled one village, and nobody was hurt.\n");
        Files.writeString(
                folder.resolve("inputs/two/same.txt"), "Rebels held a road for two days until they left it.\n");
        build();
        Console console = run(1, line.split(" "));
        assertEquals(1, console.err().lines().count(), console.err());
        assertEquals(2, shown());
    }

    @Test
    void aReasonIsNeededAndAFolder() {
        assertEquals(2, new Console().run("retract", "x", "--data", data().toString()));
        assertEquals(2, new Console().run("retract", "x", "--reason", " \n", "--data", data().toString()));
        assertEquals(1, new Console().run("remove", "x", "--data", data().toString()));
        assertFalse(Files.exists(data()), "nothing is made by the way");
    }
}
