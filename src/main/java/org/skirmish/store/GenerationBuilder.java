package org.skirmish.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/** Builds one generation of the index in a folder of its own. If anything fails, the folder is removed. */
final class GenerationBuilder {

    static {
        JenaSystem.init();
    }

    private final Archive archive;
    private final Path folder;
    private final CanonicalReader reader = new CanonicalReader();
    private final Map<String, String> reports = new TreeMap<>();
    private final Set<String> others = new TreeSet<>();

    GenerationBuilder(Archive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    void build(List<DerivedGraphs> derived) throws IOException {
        Files.createDirectory(folder);
        try {
            Standing standing = Standing.of(archive);
            archive.entries().stream()
                    .filter(standing::isShown)
                    .forEach(entry -> reports.put(entry.name(), entry.graph()));
            within(data -> PackedLoader.load(data, folder, out -> load(standing, derived, out)));
            within(this::list);
            FileSums.note(folder);
            DurableFiles.syncTree(folder);
            DurableFiles.sync(folder.getParent());
        } catch (IOException | RuntimeException e) {
            DurableFiles.deleteTree(folder);
            throw e;
        } catch (InternalError e) {
            DurableFiles.deleteTree(folder);
            throw new StoreException(
                    new Issue(
                            folder.toString(),
                            "the disk became full, or fails",
                            "free some space and run 'skirmish rebuild'; the index in use stays"),
                    e);
        }
    }

    /** Some work on the database. */
    private interface Work {
        void on(DatasetGraph data) throws IOException;
    }

    private void within(Work work) throws IOException {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            work.on(data);
        } finally {
            TDBInternal.expel(data, true);
        }
    }

    /** The graphs of the reports, whose check sums are compared on the way, and then the others. */
    private void load(Standing standing, List<DerivedGraphs> derived, Consumer<Quad> out) {
        Consumer<Quad> checked = checked(out);
        derived.forEach(maker -> maker.begin(standing));
        for (Entry entry : archive.entries()) {
            if (standing.isShown(entry)) {
                load(entry, derived, out, checked);
            } else if (standing.retraction(entry).isEmpty()) {
                Graph earlier = GraphMemFactory.createDefaultGraphSameTerm();
                reader.read(archive.graph(entry), quad -> earlier.add(quad.asTriple()));
                derived.forEach(maker -> maker.seeEarlier(NodeFactory.createURI(entry.name()), earlier, checked));
            }
        }
        derived.forEach(maker -> maker.send(checked));
    }

    private void load(Entry entry, List<DerivedGraphs> derived, Consumer<Quad> out, Consumer<Quad> checked) {
        Node name = NodeFactory.createURI(entry.name());
        Graph report = GraphMemFactory.createDefaultGraphSameTerm();
        Graph own = GraphMemFactory.createDefaultGraphSameTerm();
        reader.read(archive.graph(entry), quad -> {
            report.add(quad.asTriple());
            if (derived.stream().noneMatch(maker -> maker.takes(name, quad.asTriple()))) {
                own.add(quad.asTriple());
                out.accept(quad);
            }
        });
        if (own.size() < report.size()) {
            reports.put(entry.name(), Digest.of(CanonicalQuads.of(entry.name(), own)));
        }
        derived.forEach(maker -> maker.see(name, report, checked));
    }

    private Consumer<Quad> checked(Consumer<Quad> out) {
        return quad -> {
            String name = quad.isDefaultGraph() ? "" : CanonicalTerms.graphName(quad.getGraph());
            if (name.isEmpty() || reports.containsKey(name)) {
                throw new StoreException(new Issue(
                        quad.toString(),
                        "a derived quad must stand in a named graph that is no report's",
                        "this is a fault of the program"));
            }
            others.add(name);
            out.accept(quad);
        };
    }

    /**
     * Notes the hash of every graph, so that the index can be checked without the makers of the derived ones. Of a
     * report it is the archive's, or that of what was left when a maker had taken what is shared.
     */
    private void list(DatasetGraph data) throws IOException {
        Map<String, String> hashes = new TreeMap<>(reports);
        hashes.values().removeIf(Digest.of(new byte[0])::equals);
        data.executeRead(() -> others.forEach(name -> hashes.put(name, Digest.of(CanonicalQuads.of(data, name)))));
        String lines = hashes.entrySet().stream()
                .map(graph -> graph.getValue() + "\t" + graph.getKey() + "\n")
                .collect(Collectors.joining());
        DurableFiles.write(folder.resolve(Generation.GRAPHS), lines.getBytes(StandardCharsets.UTF_8));
    }
}
