package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    /** A name or an example that the end of a line cuts in two, so that it cannot be copied. */
    private static final Pattern BROKEN = Pattern.compile("\\.\\R +[a-z]|Examples?:(\\R  .*)*\\R\\S");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpWithAnExample() {
        Map<String, CommandLine> commands =
                Commands.line(new Main(new Console().terminal())).getSubcommands();
        assertTrue(commands.size() >= 8, commands.keySet().toString());
        return commands.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Console console = new Console();
                    assertEquals(0, console.run(name, "--help"));
                    assertTrue(console.out().contains("  skirmish " + name), console.out());
                    assertTrue(console.out().contains("Exit codes"), console.out());
                    assertFalse(BROKEN.matcher(console.out()).find(), console.out());
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "extract",
                "build",
                "extract x --format pdf",
                "export --format word",
                "build x --published yesterday",
                "query",
                "query a --list",
                "serve --port 65536",
                "serve --port -1",
                "serve --keep -1",
                "build x --time-limit 0",
                "benchmark x --reports 0",
                "benchmark x --rounds none",
                "load --endpoint http://localhost:1/ --batch 0"
            })
    void aWrongCommandLineEndsWithTwoAndOneLine(String line) {
        Console console = new Console();
        assertEquals(2, console.run(line.split(" ")));
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().startsWith("skirmish: "), console.err());
    }

    @Test
    void aFormatThatIsNotThereIsToldWithThoseThatAre() {
        Console console = new Console();
        assertEquals(2, console.run("export", "--format", "word"));
        assertTrue(console.err().contains("nquads, trig, turtle, jsonld"), console.err());
    }

    @Test
    void aBrokenQueryIsToldByItsFileAndLine() throws IOException {
        Path query = Files.writeString(folder.resolve("mine.rq"), "SELECT *\n{ ?s ?p ");
        Console console = new Console();
        assertEquals(1, console.run("query", query.toString()));
        assertTrue(console.err().startsWith("skirmish: " + query + ": "), console.err());
        assertTrue(console.err().contains("line 2"), console.err());
    }

    @Test
    void aSlipIsToldWithWhatWasMeant() {
        Console console = new Console();
        assertEquals(2, console.run("expotr"));
        assertTrue(console.err().contains("did you mean export"), console.err());
    }

    @Test
    void noCommandShowsTheUsage() {
        Console console = new Console();
        assertEquals(2, console.run());
        assertTrue(console.err().contains("Usage: skirmish"), console.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export --format trig", "validate", "query nonsense.rq", "evaluate nowhere"})
    void whatCannotBeDoneIsToldInOneLineWithARemedy(String line) {
        Console console = new Console();
        assertEquals(1, console.run((line + " --data " + folder.resolve("none")).split(" ")));
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().matches("(?s)skirmish: .+: .+ \\(.+\\)\\s*"), console.err());
        assertFalse(console.err().contains("Exception"), console.err());
    }
}
