package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher, in a folder in which all seems to be built. */
@Tag("slow")
class LauncherTest {

    @TempDir
    private Path folder;

    private Path launcher() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path target = Files.createDirectories(home.resolve("target"));
        Path launcher = Files.copy(Path.of("skirmish"), home.resolve("skirmish"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createFile(home.resolve("pom.xml"));
        Files.createFile(target.resolve("skirmish.jar"));
        Files.writeString(
                target.resolve("classpath.txt"),
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        Files.createFile(target.resolve("built"));
        return launcher;
    }

    /** Empty reports are refused by their names, for which no model is needed. */
    @Test
    void namesThatAreNotAsciiAreReadWithoutALocale() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(Path.of("/bin/sh")), "skipped: there is no shell");
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        List<String> names = List.of("Київ.txt", "naïve.txt", "ရန်ကုန်.txt");
        for (String name : names) {
            Files.createFile(inputs.resolve(name));
            Files.writeString(inputs.resolve(name.replace(".txt", ".json")), "{}");
        }
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder run = new ProcessBuilder(
                        launcher().toString(),
                        "extract",
                        inputs.toString(),
                        inputs.resolve(names.get(0)).toString(),
                        inputs + "/ရန်*.txt")
                .redirectError(errors.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile());
        run.environment().put("JAVA_HOME", System.getProperty("java.home"));
        run.environment().put("LC_ALL", "C");
        run.environment().remove("LANG");
        assertEquals(1, run.start().waitFor(), () -> read(errors));
        List<String> lines = Files.readAllLines(errors);
        assertEquals(5, lines.size(), lines.toString());
        for (String line : lines) {
            assertTrue(names.stream().anyMatch(line::contains) && line.contains("is empty"), line);
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
