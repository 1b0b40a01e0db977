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
        Files.writeString(
                reports.resolve("b.txt"),
                "KALE, 1 May 2022 - Three soldiers were killed in an ambush near Paya Kone Village in Kale Township, "
                        + "Sagaing Region, on Friday.\n\nResidents said two villagers were killed in No Point on Saturday by the River Guard.\n");
        run("build", reports.toString(), "--data", data("a"));
        Map<String, String> before = files("a");
        run("gazetteer", PLACES, "--data", data("a"));
        run("build", "--relink", "--data", data("a"), "--registry", registry());
        run("gazetteer", PLACES, "--data", data("b"));
        run("build", reports.toString(), "--data", data("b"), "--registry", registry());
        assertNotEquals(before, files("a"));
        assertEquals(files("b"), files("a"));
        String quads = run("export", "--format", "nquads", "--data", data("b")).out();
        assertTrue(quads.contains("place/mimu/1>"), "the imported village is in no graph");
        assertTrue(
                quads.contains("denotes> <https://example.org/my/river-guard> "),
                "the group of the registry is in no graph");
        assertTrue(
                quads.contains("Reading> ")
                        && quads.contains("ontology#registry> <https://w3id.org/skirmish/registry/"),
                "the registry is in no graph");
        assertEquals(
                quads, run("export", "--format", "nquads", "--data", data("a")).out());
        run("verify", "--data", data("a"));
        run("validate", "--data", data("a"), "--registry", registry());
    }

    private String registry() throws IOException {
        Path own = Files.createDirectories(folder.resolve("registry"));
        Files.writeString(own.resolve("mine.ttl"), """
                @prefix sk: <https://w3id.org/skirmish/ontology#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://example.org/my/river-guard> a skos:Concept ; skos:notation "river-guard" ; skos:prefLabel "River Guard"@en ; skos:definition "Invented."@en ;
                    sk:camp <https://w3id.org/skirmish/concept/camps/non-state> ; sk:country "Myanmar" .
                """);
        return own.toString();
    }

    @Test
    void anIndexOfAnotherRegistryIsNotServed() throws IOException {
        Path report = folder.resolve("a.txt");
        Files.writeString(report, "Two soldiers were killed in Kale on Friday.\n");
        run("build", report.toString(), "--data", data("a"));
        Console console = new Console();
        assertEquals(1, console.run("serve", "--data", data("a"), "--registry", registry(), "--port", "0"));
        assertTrue(console.err().contains("was not built with this registry"), console.err());
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
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("manifest.tsv"))
                    .toList()) {
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
