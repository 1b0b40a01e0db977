package org.skirmish.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.skirmish.vocabulary.UserRegistry;

/** Reads the folder {@code ontology} of the class path, from classes or from a jar. */
public final class OntologyResources {

    static {
        JenaSystem.init();
    }

    private OntologyResources() {}

    /** The project's own terms, concepts and groups in one graph: what data is validated beside. */
    public static Graph terms() {
        return RegistryTypes.added(files());
    }

    private static Graph files() {
        return graph(List.of("skirmish.ttl", "reconcile.ttl", "concepts/", "groups/"));
    }

    /** The same, with a user's registry of groups laid over ours, and that registry itself with its hash. */
    public static Graph terms(Iris iris, UserRegistry registry) {
        Graph terms = RegistryTypes.added(registry.over(files()));
        registry.hash().ifPresent(hash -> {
            terms.add(iris.registry(hash), RDF.type.asNode(), Terms.sk("Registry"));
            terms.add(iris.registry(hash), Terms.schema("sha256"), Literals.text(hash));
        });
        return terms;
    }

    /**
     * What is published with data: terms, concepts, alignments to other vocabularies, and groups, the user's over ours.
     */
    public static Graph published(UserRegistry registry) {
        return RegistryTypes.added(
                registry.over(graph(List.of("skirmish.ttl", "reconcile.ttl", "concepts/", "groups/", "alignments/"))));
    }

    /** All shapes in one graph. */
    public static Graph shapes() {
        return graph(List.of("shapes/"));
    }

    /**
     * The texts of the files whose path in the folder starts with one of these and ends so, by path in order; never
     * none.
     */
    public static SortedMap<String, String> texts(List<String> starts, String end) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            URI folder = folder().toURI();
            if (folder.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                    collect(jar.getPath("ontology"), starts, end, texts);
                }
            } else {
                collect(Path.of(folder), starts, end, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the ontology", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a location that is no URI", e);
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("no file " + starts + "*" + end
                    + " in the folder ontology of the class path (build the program anew)");
        }
        return texts;
    }

    private static URL folder() {
        URL terms = OntologyResources.class.getResource("/ontology/");
        if (terms == null) {
            throw new IllegalStateException("the class path has no folder ontology (build the program anew)");
        }
        return terms;
    }

    private static void collect(Path folder, List<String> starts, String end, SortedMap<String, String> into)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(end) && starts.stream().anyMatch(path::startsWith)) {
                    into.put(path, Files.readString(file));
                }
            }
        }
    }

    private static Graph graph(List<String> starts) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        texts(starts, ".ttl").values().forEach(text -> RDFParser.fromString(text, Lang.TURTLE)
                .parse(graph));
        return graph;
    }
}
