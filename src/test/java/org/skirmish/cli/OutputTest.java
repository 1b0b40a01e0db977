package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Metadata;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.Index;

/**
 * Output that cannot be written: a full disk is told of and ends with 1, a reader that has enough ends the command in
 * silence.
 */
@Tag("slow")
class OutputTest {

    static {
        JenaSystem.init();
    }

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    static Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeAll
    static void graph() {
        var graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 2000; i++) {
            graph.add(Triple.create(
                    NodeFactory.createURI("https://data.example/" + i),
                    NodeFactory.createURI("https://data.example/says"),
                    NodeFactory.createLiteralString("Claim " + i)));
        }
        try (Archive archive = Archive.open(data())) {
            archive.put(new Deposit(
                    "a.txt",
                    "a".getBytes(StandardCharsets.UTF_8),
                    Metadata.NONE,
                    "https://data.example/graph/a",
                    graph,
                    "test",
                    Optional.empty()));
            new Index(data()).rebuild(archive, List.of());
        }
    }

    private static Path data() {
        return folder.resolve("data");
    }

    /** The commands that write results, each on the small data folder. */
    private List<List<String>> commands() throws IOException {
        Path query = folder.resolve("all.rq");
        Files.writeString(query, "SELECT * { GRAPH ?g { ?s ?p ?o } }");
        String data = data().toString();
        List<List<String>> commands = new ArrayList<>(List.of(
                List.of("query", "--list"), List.of("--help"), List.of("query", query.toString(), "--data", data)));
        for (String format : List.of("nquads", "trig", "turtle", "jsonld")) {
            commands.add(List.of("export", "--format", format, "--data", data));
        }
        for (String format : List.of("csv", "json")) {
            commands.add(List.of("query", query.toString(), "--format", format, "--data", data));
        }
        return commands;
    }

    /** Takes so many bytes, then fails in the system's words. */
    private static OutputStream failing(int most, String words) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (taken++ >= most) {
                    throw new IOException(words);
                }
            }
        };
    }

    private int run(int most, String words, List<String> command) {
        errors.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ResultStream(failing(most, words)), false, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                false,
                false);
        return Main.run(terminal, command.toArray(String[]::new));
    }

    private String told() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 900})
    void aFullDiskIsToldOfInOneLine(int most) throws IOException {
        for (List<String> command : commands()) {
            assertEquals(1, run(most, "No space left on device", command), command + told());
            assertEquals(
                    "skirmish: standard output: cannot be written: No space left on device"
                            + " (free some space, or write to another place)\n",
                    told(),
                    command.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 900})
    void aClosedPipeEndsInSilence(int most) throws IOException {
        for (List<String> command : commands()) {
            assertEquals(0, run(most, "Broken pipe", command), command + told());
            assertEquals("", told(), command.toString());
        }
    }

    private int child(List<String> arguments, File out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        return process.waitFor();
    }

    @Test
    void whatIsWrittenToAFullDeviceEndsWithOne() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(FULL), "skipped: there is no /dev/full");
        Path report = folder.resolve("report.txt");
        Files.writeString(report, "Two soldiers were killed in Pale on Monday.\n");
        List<List<String>> commands = List.of(
                List.of("extract", report.toString(), report.toString(), "--published", "2022-02-12"),
                commands().get(2),
                commands().get(3));
        for (List<String> command : commands) {
            assertEquals(1, child(command, FULL.toFile()), command.toString());
            List<String> lines = Files.readAllLines(folder.resolve("errors.txt"));
            assertEquals(1, lines.size(), lines.toString());
            assertTrue(lines.get(0).contains("standard output: cannot be written: No space left"), lines.get(0));
        }
        Console console = new Console();
        List<String> export = new ArrayList<>(commands().get(3));
        export.addAll(List.of("--out", FULL.toString()));
        assertEquals(1, console.run(export.toArray(String[]::new)));
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains("No space left"), console.err());
        assertTrue(!Files.isRegularFile(FULL), "the device was replaced by a file");
    }
}
