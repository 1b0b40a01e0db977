package org.skirmish.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.skirmish.model.Issue;

/**
 * The concept schemes of the ontology, by name and notation: the words and policies that the program works by.
 *
 * <p>{@code concepts/harms.ttl} is the scheme "harms"; the files of {@code groups/} together are the scheme "groups". A
 * value that is a node of its own comes as its properties, by name: {@code camp=state from=2021-08-15}.
 */
public final class Vocabulary {

    /** The name of the scheme of armed groups. */
    static final String GROUPS = "groups";

    private final Map<String, Map<String, Concept>> schemes;

    private Vocabulary(Map<String, Map<String, Concept>> schemes) {
        this.schemes = schemes;
    }

    /** The vocabulary that comes with the program. */
    public static Vocabulary load() {
        return load(UserRegistry.NONE);
    }

    /** The vocabulary that comes with the program, with a user's registry of groups laid over it. */
    public static Vocabulary load(UserRegistry registry) {
        return OntologyFolder.onClassPath(Vocabulary.class.getClassLoader(), folder -> load(folder, registry));
    }

    /**
     * The vocabulary of a folder that holds {@code concepts/} and {@code groups/}.
     *
     * @throws VocabularyException if no concept is there, a file is not Turtle, or one notation stands twice in a
     *     scheme
     */
    public static Vocabulary load(Path folder) {
        return load(folder, UserRegistry.NONE);
    }

    private static Vocabulary load(Path folder, UserRegistry registry) {
        Map<String, List<Graph>> files = new TreeMap<>();
        for (Path file : OntologyFolder.turtleFiles(folder.resolve("concepts"))) {
            files.put(file.getFileName().toString().replaceFirst("\\.ttl$", ""), List.of(TurtleFile.parse(file)));
        }
        List<Graph> groups = OntologyFolder.turtleFiles(folder.resolve(GROUPS)).parallelStream()
                .map(TurtleFile::parse)
                .toList();
        files.put(GROUPS, List.of(registry.over(together(groups))));
        ConceptReader reader = new ConceptReader(
                files.values().stream().flatMap(Collection::stream).toList());
        Map<String, Map<String, Concept>> schemes = new TreeMap<>();
        files.forEach((scheme, graphs) -> schemes.put(scheme, byNotation(scheme, graphs, reader)));
        if (schemes.values().stream().allMatch(Map::isEmpty)) {
            throw new VocabularyException(
                    new Issue(folder.toString(), "holds no concept", "it must have concepts/*.ttl or groups/*.ttl"));
        }
        return new Vocabulary(schemes);
    }

    private static Graph together(List<Graph> graphs) {
        Graph all = GraphMemFactory.createDefaultGraphSameTerm();
        graphs.forEach(graph -> graph.find().forEachRemaining(all::add));
        return all;
    }

    private static Map<String, Concept> byNotation(String scheme, List<Graph> graphs, ConceptReader reader) {
        List<Concept> concepts = new ArrayList<>();
        graphs.forEach(graph -> concepts.addAll(reader.concepts(scheme, graph)));
        concepts.sort(Comparator.comparing(Concept::notation));
        Map<String, Concept> sorted = new TreeMap<>();
        for (Concept concept : concepts) {
            if (sorted.put(concept.notation(), concept) != null) {
                throw new VocabularyException(new Issue(
                        "notation " + concept.notation(), "stands twice in the scheme " + scheme, "rename one"));
            }
        }
        return sorted;
    }

    /** The names of all schemes. */
    public Set<String> schemes() {
        return Set.copyOf(schemes.keySet());
    }

    /** The scheme's concepts, sorted by notation; none if there is no such scheme. */
    public List<Concept> scheme(String name) {
        return List.copyOf(schemes.getOrDefault(name, Map.of()).values());
    }

    /** The scheme's concept of that notation. */
    public Optional<Concept> concept(String scheme, String notation) {
        return Optional.ofNullable(schemes.getOrDefault(scheme, Map.of()).get(notation));
    }
}
