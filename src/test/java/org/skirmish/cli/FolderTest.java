package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Metadata;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.Entry;

/** What is settled for a whole data folder, and how a folder of an older version is read anew. */
@Tag("slow")
class FolderTest {

    private static final String BASE = "https://data.example.org/conflict/";

    @TempDir
    private Path folder;

    private Console run(int code, String... arguments) {
        Console console = new Console();
        assertEquals(code, console.run(arguments), () -> console.err() + console.out());
        return console;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String report() throws IOException {
        Path report = folder.resolve("a.txt");
        Files.writeString(
                report,
                "KALE, 1 May 2022 - Three soldiers of the 99th Light Infantry Division were killed in an ambush near "
                        + "No Such Village in Kale Township, Sagaing Region, on Friday, residents said.\n");
        return report.toString();
    }

    @Test
    void allNamesBeginAsWasSettledAndTheFilesOfAnOldFolderAreNotNeeded() throws IOException {
        run(0, "build", report(), "--data", data(), "--base", BASE);
        String quads = run(0, "export", "--format", "nquads", "--data", data()).out();
        List<String> mine =
                quads.lines().filter(q -> q.contains("/graph/report/")).toList();
        assertTrue(mine.size() > 50, () -> mine.size() + " quads");
        assertEquals(
                List.of(), mine.stream().filter(q -> !q.startsWith("<" + BASE)).toList());
        assertTrue(quads.contains("<" + BASE + "graph/engagements>") && quads.contains("<" + BASE + "graph/ontology>"));
        assertEquals(
                List.of(),
                quads.lines()
                        .flatMap(q -> List.of(q.split(" ")).stream())
                        .filter(term -> term.matches(
                                "<https://w3id.org/skirmish/(graph|report|account|claim|party|place|statement|engagement|estimate|"
                                        + "toll|match|outlet|day|program|rule|registry|work|group/local)/.*"))
                        .toList(),
                "names of data below the published base");
        run(0, "verify", "--data", data());
        run(0, "validate", "--data", data());

        String refused = run(1, "build", report(), "--data", data(), "--base", "https://other.example/")
                .err();
        assertTrue(refused.contains("begin with " + BASE + ", for good"), refused);
        assertEquals(1, refused.lines().count());
        run(0, "build", report(), "--data", data(), "--base", BASE);

        Path backup = folder.resolve("b.zip");
        run(0, "backup", "--out", backup.toString(), "--data", data());
        run(0, "restore", backup.toString(), "--data", folder.resolve("again").toString());
        assertEquals(
                quads,
                run(
                                0,
                                "export",
                                "--format",
                                "nquads",
                                "--data",
                                folder.resolve("again").toString())
                        .out());

        Files.delete(Path.of(report()));
        madeByAnOlderVersion();
        Files.writeString(folder.resolve("b.txt"), "Rebels shelled Kale on 3 May 2022, wounding two villagers.\n");
        String told = run(0, "build", folder.resolve("b.txt").toString(), "--data", data())
                .err();
        assertTrue(
                told.contains("1 of 2 reports were read by another version") && told.contains("(Skirmish 0.0.9)"),
                told);
        run(0, "build", "--all", "--data", data());
        assertFalse(run(0, "build", folder.resolve("b.txt").toString(), "--data", data())
                .err()
                .contains("0.0.9"));
        String anew = run(0, "export", "--format", "nquads", "--data", data()).out();
        assertTrue(anew.lines().toList().containsAll(mine), "read anew as it was");
    }

    /** As a program left it that noted neither how bytes are read nor when. */
    private void madeByAnOlderVersion() {
        try (Archive archive = Archive.open(Path.of(data()))) {
            Entry entry = archive.entries().get(0);
            archive.put(new Deposit(
                    "a.txt",
                    archive.capture(entry.id()),
                    Metadata.NONE,
                    entry.name(),
                    GraphFactory.createDefaultGraph(),
                    "Skirmish 0.0.9+0123",
                    Optional.empty()));
        }
    }

    @Test
    void anOddBaseIsRefusedAndNothingIsNamedByIt() throws IOException {
        for (String base : List.of("data", "https://data.example.org", "file:///srv/")) {
            assertEquals(
                    1,
                    run(1, "build", report(), "--data", data(), "--base", base)
                            .err()
                            .lines()
                            .count());
        }
        try (Archive archive = Archive.read(Path.of(data()))) {
            assertEquals(List.of(), archive.entries());
        }
    }
}
