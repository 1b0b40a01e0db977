package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skirmish.export.ExportFormat;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Derived;
import org.skirmish.rdf.Iris;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.Index;
import org.skirmish.vocabulary.UserRegistry;

/** What is left in a folder by an export. */
@Tag("slow")
class ExportedFilesTest {

    @TempDir
    Path folder;

    @Test
    void theyHaveTheRightsOfAllNewFilesOfTheUser() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "there are no such rights here");
        Path data = folder.resolve("data");
        try (Archive archive = Archive.open(data)) {
            new Index(data).rebuild(archive, List.of());
        }
        Path out = Files.createDirectory(folder.resolve("out"));
        Path other = Files.createFile(folder.resolve("other"));
        Console console = new Console();
        String file = out.resolve("graph.nq").toString();
        assertEquals(
                0, console.run("export", "--format", "nquads", "--out", file, "--data", data.toString()), console::err);
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(Path.of(file)));
        try (Stream<Path> left = Files.list(out)) {
            assertEquals(List.of(Path.of(file)), left.toList());
        }
    }

    /** Whatever a format is, names of files are in it with --full alone, and then it says that it is restricted. */
    @ParameterizedTest
    @EnumSource
    void namesOfFilesAreGivenOnlyWithFull(ExportFormat format) throws Exception {
        Path data = folder.resolve("data");
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(
                NodeFactory.createURI("https://data.example/a"),
                NodeFactory.createURI(Iris.PUBLISHED + "ontology#fileName"),
                NodeFactory.createLiteralString("statement-of-a-witness.txt"));
        graph.add(
                NodeFactory.createURI("https://data.example/a"),
                RDF.type.asNode(),
                NodeFactory.createURI(Iris.PUBLISHED + "ontology#Report"));
        try (Archive archive = Archive.open(data)) {
            archive.put(new Deposit(
                    "a.txt", new byte[] {1}, Metadata.NONE, "https://data.example/g", graph, "test", Optional.empty()));
            new Index(data).rebuild(archive, Derived.graphs(Iris.published(), UserRegistry.NONE));
        }
        for (boolean full : List.of(false, true)) {
            Console console = new Console();
            List<String> command =
                    new ArrayList<>(List.of("export", "--format", format.notation(), "--data", data.toString()));
            if (full) {
                command.add("--full");
            }
            assertEquals(0, console.run(command.toArray(String[]::new)), console::err);
            assertTrue(console.out().contains("https://data.example/a"), console.out());
            assertEquals(full, console.out().contains("statement-of-a-witness.txt"), "file name");
            assertEquals(full, console.out().contains("access-right/RESTRICTED"), "mark");
            assertEquals("", console.err());
        }
    }

    @Test
    void pagesAreNarrowedDownForTheNetworkOnly() {
        for (String line : List.of("serve --cors https://app.example", "serve --network --cors app.example")) {
            Console console = new Console();
            assertTrue(console.run((line + " --data " + folder.resolve("none")).split(" ")) != 0, line);
            assertTrue(
                    console.err().startsWith("skirmish: --cors: ")
                            && console.err().lines().count() == 1,
                    console.err());
        }
    }
}
