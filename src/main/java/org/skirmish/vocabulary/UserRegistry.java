package org.skirmish.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/**
 * A user's own registry of groups, which adds to the program's and overrides it. Of a group that both know, each
 * property that the user's gives takes the place of ours, with all its values; the others stay. A group that is
 * {@code owl:deprecated true} is left out.
 */
public final class UserRegistry {

    static {
        JenaSystem.init();
    }

    private static final Node GROUPS = NodeFactory.createURI("https://w3id.org/skirmish/concept/groups");

    /** That of a user who has none. */
    public static final UserRegistry NONE = new UserRegistry(Optional.empty(), List.of(), List.of());

    private final Optional<String> hash;
    private final List<Triple> triples;
    private final List<Issue> faults;

    private UserRegistry(Optional<String> hash, List<Triple> triples, List<Issue> faults) {
        this.hash = hash;
        this.triples = triples;
        this.faults = faults;
    }

    /**
     * The {@code *.ttl} that stand in the folder.
     *
     * @throws VocabularyException naming file and line, if a file is no Turtle or uses a term that is not known
     */
    public static UserRegistry read(Path folder) {
        UserRegistry registry = examine(folder);
        registry.faults.stream().findFirst().ifPresent(fault -> {
            throw new VocabularyException(fault);
        });
        return registry;
    }

    /**
     * The same, with all that is wrong in {@link #faults} in place of an exception; a file that is no Turtle is left
     * out.
     */
    public static UserRegistry examine(Path folder) {
        List<Path> files = OntologyFolder.turtleFiles(folder);
        if (files.isEmpty()) {
            throw new VocabularyException(new Issue(
                    folder.toString(),
                    "there is no such folder, or no *.ttl in it",
                    "name the folder of your registry"));
        }
        RegistryFaults faults = new RegistryFaults(Vocabulary.load());
        List<Issue> broken = new ArrayList<>();
        List<Triple> triples = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = bytes(file);
            hashes.add(Digest.of(bytes));
            try {
                List<LocatedTurtle.Located> found = LocatedTurtle.parse(file.toString(), bytes);
                faults.look(file.toString(), found);
                found.forEach(each -> triples.add(each.triple()));
            } catch (VocabularyException e) {
                broken.add(e.issue());
            }
        }
        broken.addAll(faults.all());
        String all = hashes.stream().sorted().collect(Collectors.joining());
        return new UserRegistry(
                Optional.of(Digest.of(all.getBytes(StandardCharsets.UTF_8))),
                List.copyOf(triples),
                List.copyOf(broken));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new VocabularyException(
                    new Issue(file.toString(), "cannot be read: " + e.getMessage(), "check that you may read it"), e);
        }
    }

    /** SHA-256 of the files' own hashes in ascending order; none of {@link #NONE}. */
    public Optional<String> hash() {
        return hash;
    }

    /** What is wrong with the files, by file and line. */
    public List<Issue> faults() {
        return faults;
    }

    /**
     * What the graph of our groups says, with this registry laid over it, whose groups are in our scheme too. The graph
     * itself is not changed.
     */
    public Graph over(Graph ours) {
        Graph out = GraphMemFactory.createDefaultGraphSameTerm();
        ours.find().forEachRemaining(out::add);
        Set<Triple> replaced = new HashSet<>();
        triples.forEach(t -> replaced.add(Triple.createMatch(t.getSubject(), t.getPredicate(), Node.ANY)));
        replaced.forEach(pattern -> remove(out, pattern));
        triples.forEach(out::add);
        triples.stream()
                .filter(t -> t.getPredicate().equals(RDF.type.asNode())
                        && t.getObject().equals(SKOS.Concept.asNode()))
                .forEach(t -> out.add(t.getSubject(), SKOS.inScheme.asNode(), GROUPS));
        out.stream(Node.ANY, OWL2.deprecated.asNode(), Node.ANY)
                .filter(t -> t.getObject().getLiteralLexicalForm().equals("true"))
                .map(Triple::getSubject)
                .toList()
                .forEach(gone -> remove(out, Triple.createMatch(gone, Node.ANY, Node.ANY)));
        return out;
    }

    private static void remove(Graph graph, Triple pattern) {
        for (Triple triple : graph.find(pattern).toList()) {
            graph.delete(triple);
            if (triple.getObject().isBlank()) {
                remove(graph, Triple.createMatch(triple.getObject(), Node.ANY, Node.ANY));
            }
        }
    }
}
