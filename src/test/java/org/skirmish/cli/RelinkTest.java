package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Digest;

/** Links are renewed from kept parses, to the byte as a new build would make them. */
@Tag("slow")
class RelinkTest {

    private static final String PLACES = "src/test/resources/gazetteer/mimu-shaped.csv";

    @TempDir
    private Path folder;

    @Test
    void relinkedIsAsBuiltAnew() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.copy(Path.of("examples/ye-u-convoy-hill-post.txt"), reports.resolve("a.txt"));
        Files.writeString(reports.resolve("b.txt"), "KALE, 1 May 2022 - Three soldiers were killed in an ambush near Paya Kone Village in Kale Township, "
                + "Sagaing Region, on Friday.\n\nResidents said two villagers were killed in No Point on Saturday.\n");
        run("build", reports.toString(), "--data", data("a"));
        Map<String, String> before = files("a");
        run("gazetteer", PLACES, "--data", data("a"));
        run("build", "--relink", "--data", data("a"));
        run("gazetteer", PLACES, "--data", data("b"));
        run("build", reports.toString(), "--data", data("b"));
        assertNotEquals(before, files("a"));
        assertEquals(files("b"), files("a"));
        String quads = run("export", "--format", "nquads", "--data", data("b")).out();
        assertTrue(quads.contains("place/mimu/1>"), "the imported village is in no graph");
        assertEquals(quads, run("export", "--format", "nquads", "--data", data("a")).out());
        run("verify", "--data", data("a"));
    }

    @Test
    void nothingToRelinkIsNoFault() {
        assertFalse(run("build", "--relink", "--data", data("none")).err().contains("("));
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    /** The archive's files by name, but for the list of changes, which tells how it came about. */
    private Map<String, String> files(String name) throws IOException {
        Path archive = folder.resolve(name).resolve("archive");
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(archive)) {
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.endsWith("manifest.tsv")).toList()) {
                hashes.put(archive.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        assertTrue(hashes.size() >= 8, hashes::toString);
        return hashes;
    }

    private static Console run(String... arguments) {
        Console console = new Console();
        assertEquals(0, console.run(arguments), () -> console.err() + console.out());
        return console;
    }
}
