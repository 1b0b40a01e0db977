package org.skirmish.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small project that depends on the jar, as {@code docs/library.md} shows it. */
class LibraryTest {

    private static final Path PROJECT = Path.of("src/test/projects/library");
    private static final Path SOURCE = PROJECT.resolve("src/main/java/example/Claims.java");

    @Test
    void theDocumentShowsTheProgramAsItIs() throws IOException {
        String main = Files.readString(SOURCE)
                .lines()
                .dropWhile(l -> !l.contains("Understanding stages"))
                .takeWhile(l -> !l.equals("    }"))
                .map(l -> l.substring(4))
                .collect(Collectors.joining("\n"));
        assertTrue(main.lines().count() >= 5, main);
        assertTrue(Files.readString(Path.of("docs/library.md")).contains(main), main);
    }

    @Test
    void theProjectAsksForThisVersion() throws IOException {
        String own = "<artifactId>skirmish</artifactId>\\s*<version>";
        assertEquals(
                version(Files.readString(Path.of("pom.xml")), own),
                version(Files.readString(PROJECT.resolve("pom.xml")), own));
    }

    private static String version(String pom, String before) {
        return pom.split(before, 2)[1].split("<", 2)[0];
    }

    @Test
    @Tag("slow")
    void itCompilesAgainstTheJarAndReads(@TempDir Path folder) throws Exception {
        Path jar = jar(folder.resolve("skirmish.jar"));
        String path = jar + File.pathSeparator + libraries();
        Path classes = Files.createDirectory(folder.resolve("classes"));
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-Werror",
                                "-Xlint:all,-processing,-path",
                                "-proc:none",
                                "-cp",
                                path,
                                "-d",
                                classes.toString(),
                                SOURCE.toString()));
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "The army said on Monday that its troops had killed 14 rebels near Lashio.\n");
        Path out = folder.resolve("out");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        classes + File.pathSeparator + path,
                        "example.Claims",
                        report.toString())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertEquals(0, code);
        assertEquals(List.of("killed 14: army"), Files.readAllLines(out, StandardCharsets.UTF_8));
    }

    /** What lies on the test's class path as libraries. */
    private static String libraries() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(p -> p.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path file) throws IOException, URISyntaxException {
        Path classes = Path.of(
                Stages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
                Stream<Path> all = Files.walk(classes)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(one).toString().replace(File.separatorChar, '/')));
                Files.copy(one, jar);
                jar.closeEntry();
            }
        }
        return file;
    }
}
