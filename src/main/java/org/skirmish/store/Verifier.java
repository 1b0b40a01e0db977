package org.skirmish.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/**
 * Compares every file of a data folder with the hash that it should have, and the index with the archive. Changes
 * nothing.
 */
public final class Verifier {

    private static final String REBUILD = "run 'skirmish rebuild'";
    private final Archive archive;
    private final DataFolder folder;
    private final List<Issue> issues;

    private Verifier(Archive archive) {
        this.archive = archive;
        this.folder = archive.folder();
        this.issues = new ArrayList<>(FileVerifier.verify(archive));
    }

    /** What is wrong with the data folder of this archive, and how to mend it; nothing if all is well. */
    public static List<Issue> verify(Archive archive) {
        Verifier verifier = new Verifier(archive);
        verifier.index();
        return List.copyOf(verifier.issues);
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (StoreException e) {
            if (!issues.contains(e.issue())) {
                issues.add(e.issue());
            }
        }
    }

    private void index() {
        Index index = new Index(folder.root());
        attempt(() -> {
            if (index.generation().isPresent()) {
                compare(index);
            } else if (!archive.entries().isEmpty()) {
                issues.add(new Issue(folder.index().toString(), "there is no index yet", REBUILD));
            }
        });
    }

    /** TDB2 throws what it likes, errors too, when its files are not what they were. */
    private void compare(Index index) {
        Path files = folder.generation(index.generation().orElseThrow());
        String name = files.toString();
        if (Files.isDirectory(files) && !Faults.telling(files, () -> FileSums.agree(files))) {
            issues.add(new Issue(name, "a file of the index is not what it was when it was built", REBUILD));
            return;
        }
        try (Generation generation = index.open()) {
            compare(generation, name, index.isUpToDate(archive));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | InternalError | StackOverflowError e) {
            issues.add(new Issue(name, "the index cannot be read: " + e.getMessage(), REBUILD));
        }
    }

    private void compare(Generation generation, String name, boolean upToDate) {
        if (!upToDate) {
            issues.add(new Issue(name, "the archive has changed since the index was built", REBUILD));
        }
        Map<String, String> expected = generation.graphs();
        List<Entry> shown = upToDate ? shown() : List.of();
        shown.forEach(entry -> expected.putIfAbsent(entry.name(), entry.graph()));
        generation.data().executeRead(() -> {
            Set<String> wrong = new TreeSet<>(difference(expected, generation));
            shown.stream()
                    .filter(entry -> !entry.graph().equals(expected.get(entry.name())))
                    .filter(entry -> !CutGraph.agrees(archive, entry, generation.data()))
                    .forEach(entry -> wrong.add(entry.name()));
            wrong.forEach(
                    graph -> issues.add(new Issue(name, "the graph " + graph + " is not what it should be", REBUILD)));
            if (!Orders.agree(generation.data())) {
                issues.add(new Issue(name, "the sort orders of the index do not hold the same quads", REBUILD));
            }
        });
    }

    /** The reports whose graphs are to be in the index. */
    private List<Entry> shown() {
        Standing standing = Standing.of(archive);
        return archive.entries().stream().filter(standing::isShown).toList();
    }

    private static List<String> difference(Map<String, String> expected, Generation generation) {
        Map<String, String> found = new TreeMap<>();
        CanonicalQuads.graphNames(generation.data())
                .forEach(graph -> found.put(graph, Digest.of(CanonicalQuads.of(generation.data(), graph))));
        Set<String> names = new HashSet<>(expected.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(graph -> !Objects.equals(found.get(graph), hashOrNothing(expected, graph)))
                .sorted()
                .toList();
    }

    /** An empty graph of the archive is no graph in the index. */
    private static String hashOrNothing(Map<String, String> expected, String graph) {
        String hash = expected.get(graph);
        return Digest.of(new byte[0]).equals(hash) ? null : hash;
    }
}
