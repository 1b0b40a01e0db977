package org.skirmish.pipeline;

import edu.stanford.nlp.semgraph.SemanticGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.model.Digest;
import org.skirmish.rdf.ProgramVersion;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Names the program together with all that decides what it makes of a report: code, rules, words, the parser's version,
 * imported places, the user's registry.
 */
public final class Edition {

    private static final String CODE = "org/skirmish/";
    /** What only keeps, shows or counts; whoever changes it changes no reading. */
    private static final Set<String> IDLE =
            Set.of("evaluate", "export", "query", "reconcile", "serve", "store", "queries", "web", "META-INF");

    private Edition() {}

    /**
     * Such as {@code Skirmish 0.1.0+5f2b9c0d1e3a4b6c}: name, version, and a hash that is the same as long as the same
     * input gives the same graph.
     */
    public static String current(Path data, UserRegistry registry) {
        try {
            Path parser = home(SemanticGraph.class);
            Path imported = Gazetteers.folder(data);
            String places = Files.isDirectory(imported) ? hashBelow(imported) : "";
            return "Skirmish " + ProgramVersion.current() + "+"
                    + Digest.brief(
                            parser.getFileName().toString(),
                            hash(home(Edition.class)),
                            places,
                            registry.hash().orElse(""));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program cannot read itself: " + e, e);
        }
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The hash of a folder of classes and resources, or of a jar. */
    private static String hash(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return hashBelow(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return hashBelow(jar.getPath("/"));
        }
    }

    private static String hashBelow(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            List<String> files = paths.filter(Files::isRegularFile)
                    .filter(file -> counts(root.relativize(file).toString().replace('\\', '/')))
                    .map(file -> root.relativize(file) + " " + hashOf(file))
                    .sorted()
                    .toList();
            return Digest.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean counts(String file) {
        String below = file.startsWith(CODE) ? file.substring(CODE.length()) : file;
        int slash = below.indexOf('/');
        return slash < 0 || !IDLE.contains(below.substring(0, slash));
    }

    private static String hashOf(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
