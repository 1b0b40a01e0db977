package org.skirmish.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/** Builds one generation of the index in a folder of its own. If anything fails, the folder is removed. */
final class GenerationBuilder {

    static { JenaSystem.init(); }

    private final Archive archive;
    private final Path folder;
    private final Map<String, String> reports = new TreeMap<>();

    GenerationBuilder(Archive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    void build(List<DerivedGraphs> derived) throws IOException {
        Files.createDirectory(folder);
        try {
            DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
            try {
                load(data);
                for (DerivedGraphs maker : derived) {
                    add(data, maker);
                }
                list(data);
            } finally {
                TDBInternal.expel(data, true);
            }
            DurableFiles.sync(folder);
            DurableFiles.sync(folder.getParent());
        } catch (IOException | RuntimeException e) {
            DurableFiles.deleteTree(folder);
            throw e;
        }
    }

    /** One transaction by the basic loader, the only one that a crash cannot harm; all check sums are compared on the way. */
    private void load(DatasetGraph data) {
        DataLoader loader = LoaderFactory.basicLoader(data, MonitorOutputs.nullOutput());
        loader.startBulk();
        try {
            StreamRDF sink = loader.stream();
            for (Entry entry : archive.entries()) {
                CanonicalQuads.read(archive.graph(entry), sink);
                reports.put(entry.name(), entry.graph());
            }
            loader.finishBulk();
        } catch (RuntimeException e) {
            loader.finishException(e);
            throw e;
        }
    }

    /** Reckons the quads in a read transaction into a file, and only then opens the write transaction. */
    private void add(DatasetGraph data, DerivedGraphs maker) throws IOException {
        Path spool = folder.resolve("derived.nq");
        try (BufferedWriter out = Files.newBufferedWriter(spool)) {
            data.executeRead(() -> maker.derive(data, quad -> spool(out, quad)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        data.executeWrite(() -> CanonicalQuads.read(spool, StreamRDFLib.dataset(data)));
        Files.delete(spool);
    }

    private void spool(BufferedWriter out, Quad quad) {
        if (quad.isDefaultGraph() || reports.containsKey(CanonicalTerms.graphName(quad.getGraph()))) {
            throw new StoreException(new Issue(quad.toString(), "a derived quad must stand in a named graph that is no report's", "this is a fault of the program"));
        }
        try {
            out.write(CanonicalQuads.line(quad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the hash of every graph, so that the index can be checked without the makers of the derived ones. Of reports it is the archive's. */
    private void list(DatasetGraph data) throws IOException {
        StringBuilder lines = new StringBuilder();
        data.executeRead(() -> CanonicalQuads.graphNames(data).forEach(name ->
                lines.append(reports.containsKey(name) ? reports.get(name) : Digest.of(CanonicalQuads.of(data, name))).append('\t').append(name).append('\n')));
        DurableFiles.write(folder.resolve(Generation.GRAPHS), lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
