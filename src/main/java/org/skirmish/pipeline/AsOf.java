package org.skirmish.pipeline;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.skirmish.store.Archive;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.store.Entry;
import org.skirmish.store.Standing;
import org.skirmish.vocabulary.UserRegistry;

/**
 * The graph as it would be had nothing been published after a day: what was known then, and derived from that alone.
 */
public final class AsOf {

    private AsOf() {}

    /**
     * All graphs, in memory. Reports without a day of publication are left out; of a report's versions the last that
     * was published by then counts. What was retracted since stays out.
     */
    public static DatasetGraph of(Archive archive, UserRegistry registry, LocalDate day) {
        List<Standing.Version> known = Standing.of(archive).works().stream()
                .flatMap(Collection::stream)
                .filter(version -> archive.record(version.entry())
                        .metadata()
                        .published()
                        .filter(published -> !published.isAfter(day))
                        .isPresent())
                .toList();
        Standing standing = Standing.of(known);
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        List<DerivedGraphs> makers = Derived.graphs(Base.of(archive), registry);
        makers.forEach(maker -> maker.begin(standing));
        known.stream().map(Standing.Version::entry).filter(standing::isShown).forEach(entry -> {
            Node name = NodeFactory.createURI(entry.name());
            read(name, graph(archive, entry), makers, data::add);
        });
        makers.forEach(maker -> maker.send(data::add));
        return data;
    }

    private static Graph graph(Archive archive, Entry entry) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        DatasetGraph quads = DatasetGraphFactory.wrap(graph);
        RDFParser.source(new ByteArrayInputStream(archive.graph(entry)))
                .lang(Lang.NQUADS)
                .parse(new org.apache.jena.riot.system.StreamRDFWrapper(StreamRDFLib.dataset(quads)) {
                    @Override
                    public void quad(Quad quad) {
                        graph.add(quad.asTriple());
                    }
                });
        return graph;
    }

    private static void read(Node name, Graph report, List<DerivedGraphs> makers, Consumer<Quad> out) {
        report.find()
                .filterDrop(triple -> makers.stream().anyMatch(maker -> maker.takes(name, triple)))
                .forEach(triple -> out.accept(new Quad(name, triple)));
        makers.forEach(maker -> maker.see(name, report, out));
    }
}
