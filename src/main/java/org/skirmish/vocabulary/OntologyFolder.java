package org.skirmish.vocabulary;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skirmish.model.Issue;

/** Finds the Turtle files of the ontology, on disk or inside the jar. */
final class OntologyFolder {

    private static final String MARKER = "ontology/concepts/engagements.ttl";

    private OntologyFolder() {}

    /**
     * What the function makes of the {@code ontology/} folder that the loader has on its class path, while that folder
     * is open.
     */
    static <T> T onClassPath(ClassLoader loader, Function<Path, T> use) {
        URL marker = loader.getResource(MARKER);
        if (marker == null) {
            throw new VocabularyException(new Issue(MARKER, "not on the class path", "build the program again"));
        }
        try {
            URI uri = marker.toURI();
            if (!uri.getScheme().equals("jar")) {
                return use.apply(Path.of(uri).getParent().getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return use.apply(jar.getPath("ontology"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new VocabularyException(
                    new Issue(marker.toString(), "cannot be opened: " + e.getMessage(), "build the program again"), e);
        }
    }

    /** The Turtle files that stand directly in the folder, by name; none where there is no such folder. */
    static List<Path> turtleFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new VocabularyException(
                    new Issue(folder.toString(), "cannot be listed: " + e.getMessage(), "check that you may read it"),
                    e);
        }
    }
}
