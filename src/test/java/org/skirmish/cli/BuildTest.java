package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on real models and a real store. */
@Tag("slow")
class BuildTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String REPORT_GRAPH = "<https://w3id.org/skirmish/graph/report/";

    @TempDir
    private Path folder;

    @Test
    void badInputsAreSetAsideAndTheOthersBuilt() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.copy(EXAMPLES.resolve("ye-u-convoy-hill-post.txt"), inputs.resolve("good.txt"));
        Files.createFile(inputs.resolve("empty.txt"));
        Files.write(inputs.resolve("picture.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        Files.writeString(
                inputs.resolve("shouted.txt"),
                Files.readString(EXAMPLES.resolve("ye-u-pdf-statement.txt")).toUpperCase(java.util.Locale.ROOT));
        Console console =
                run(1, "build", inputs.toString(), folder.resolve("missing.txt").toString(), "--data", data("a"));
        assertEquals(
                4, console.err().lines().count(), console.err()); // three set aside, and the one in capitals told of
        assertTrue(console.out().matches("(?s)reports read +2\\R.*set aside +3\\R.*"), console.out());
        assertTrue(run(
                                0,
                                "query",
                                "everything-a-report-says",
                                "--param",
                                "report=Ye-U",
                                "--format",
                                "csv",
                                "--data",
                                data("a"))
                        .out()
                        .lines()
                        .count()
                > 1);
        assertTrue(run(0, "validate", "--data", data("a")).err().contains("conforms"));
        run(0, "verify", "--data", data("a"));
    }

    @Test
    void theSameInputGivesTheSameBytesAndAnotherReportItsOwnGraphMore() throws IOException {
        String first = EXAMPLES.resolve("ye-u-convoy-hill-post.txt").toString();
        String second = EXAMPLES.resolve("omdurman-market-agency.txt").toString();
        run(0, "build", first, "--data", data("a"));
        String alone = quads("a");
        run(0, "build", first, second, "--data", data("b"));
        String both = quads("b");
        run(0, "build", second, "--data", data("a"));
        assertEquals(both, quads("a"));
        assertEquals(1, reportGraphs(alone).size());
        assertEquals(2, reportGraphs(both).size());
        String graph = reportGraphs(alone).iterator().next();
        assertEquals(linesOf(alone, graph), linesOf(both, graph));
    }

    @Test
    void extractWritesOneObjectALine() throws IOException {
        Console console = run(0, "extract", EXAMPLES.toString(), "--format", "json");
        Set<String> names = new TreeSet<>();
        for (String line : console.out().lines().toList()) {
            JsonNode json = new ObjectMapper().readTree(line);
            names.add(json.get("report").asText());
        }
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertEquals(
                    files.map(f -> f.getFileName().toString())
                            .filter(n -> n.endsWith(".txt"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    names);
        }
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private String quads(String name) {
        return run(0, "export", "--format", "nquads", "--data", data(name)).out();
    }

    private static Set<String> reportGraphs(String quads) {
        return quads.lines()
                .map(BuildTest::graph)
                .filter(g -> g.startsWith(REPORT_GRAPH))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String linesOf(String quads, String graph) {
        return quads.lines().filter(line -> graph(line).equals(graph)).collect(Collectors.joining("\n"));
    }

    private static String graph(String quad) {
        String[] parts = quad.split(" ");
        return parts[parts.length - 2];
    }

    private static Console run(int code, String... arguments) {
        Console console = new Console();
        assertEquals(code, console.run(arguments), () -> console.err() + console.out());
        return console;
    }
}
