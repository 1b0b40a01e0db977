package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadCommandTest {

    @TempDir
    Path data;

    private String refused(int code, String... more) {
        Console console = new Console();
        List<String> arguments = new ArrayList<>(List.of("load", "--data", data.toString()));
        arguments.addAll(List.of(more));
        assertEquals(code, console.run(arguments.toArray(String[]::new)), console.err());
        assertEquals(1, console.err().lines().count(), console.err());
        return console.err();
    }

    @Test
    void badInputGivesOneLine() {
        assertTrue(refused(2).contains("--endpoint"));
        assertTrue(refused(1, "--endpoint", "http://localhost:1/ds/data").contains("there is no graph yet"));
        assertTrue(refused(1, "--endpoint", "ftp://localhost/").contains("is no address of a store"));
        assertTrue(
                refused(2, "--endpoint", "http://localhost:1/", "--batch", "0").contains("--batch"));
        assertTrue(refused(2, "--endpoint", "http://localhost:1/", "--protocol", "smoke")
                .contains("--protocol"));
        assertTrue(refused(2, "--endpoint", "http://localhost:1/", "--user", "me", "--bearer")
                .contains("--user"));
    }

    @Test
    void noOptionTakesASecret() {
        List<String> names = new CommandLine(new LoadCommand())
                .getCommandSpec().options().stream()
                        .flatMap(option -> List.of(option.names()).stream())
                        .toList();
        assertTrue(names.contains("--user"));
        assertFalse(
                names.stream()
                        .anyMatch(
                                name -> name.contains("password") || name.contains("token") || name.contains("secret")),
                names.toString());
    }

    @Test
    void theSecretComesFromTheEnvironment() {
        SignIn signIn = new SignIn();
        CommandLine.populateCommand(signIn, "--user", "me");
        assertEquals("secret", signIn.secret(Map.of(SignIn.PASSWORD, "x"), null).toString());
        assertTrue(assertThrows(CommandProblem.class, () -> signIn.secret(Map.of(), null))
                .getMessage()
                .contains(SignIn.PASSWORD));
    }
}
