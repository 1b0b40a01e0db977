package org.skirmish.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.read.Limits;

/**
 * Each file of {@code src/test/resources/collections} is one case; beside it, in {@code NAME.expected.txt}, is what
 * should be found in it.
 */
class CollectionCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/collections");
    private static final String EXPECTED = ".expected.txt";

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() >= 4, "only " + files.size() + " cases in " + FOLDER);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        String expected = Files.readString(file.resolveSibling(name + EXPECTED));
        assertEquals(expected, Found.in(name, bytes, Limits.DEFAULT).rendered());
        assertEquals(
                expected,
                Found.in("standard-input", bytes, Limits.DEFAULT).rendered().replace("standard-input", name),
                "known by its bytes");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        assertEquals(
                expected,
                Found.in(name + ".gz", packed.toByteArray(), Limits.DEFAULT)
                        .rendered()
                        .replace(name + ".gz", name),
                "packed");
    }
}
