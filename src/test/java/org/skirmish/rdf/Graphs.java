package org.skirmish.rdf;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.store.CanonicalQuads;

/** Graphs for tests, and how two of them differ. */
public final class Graphs {

    static {
        JenaSystem.init();
    }

    private Graphs() {}

    /** The graph written by hand: two reports and what is derived from them. */
    public static DatasetGraph sample() {
        return RDFDataMgr.loadDatasetGraph("src/test/resources/graph/sample.trig");
    }

    /** A graph that can be changed, with the same triples. */
    public static Graph copy(Graph graph) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(copy, graph);
        return copy;
    }

    /** The triples of that file; names below {@code https://w3id.org/skirmish/}. */
    public static Graph turtle(String file) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.source(file).lang(Lang.TURTLE).base(Iris.PUBLISHED).parse(graph);
        return graph;
    }

    /** The graph in canonical form, as if its name were {@code urn:graph}. */
    public static String canonical(Graph graph) {
        return new String(CanonicalQuads.of("urn:graph", graph), StandardCharsets.UTF_8);
    }

    /** Missing triples as lines with -, surplus ones with +; empty if both are equal. */
    public static String difference(Graph expected, Graph actual) {
        TreeSet<String> missing = canonical(expected).lines().collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> surplus = canonical(actual).lines().collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> both = new TreeSet<>(missing);
        both.retainAll(surplus);
        missing.removeAll(both);
        surplus.removeAll(both);
        return missing.stream().map(line -> "- " + line + "\n").collect(Collectors.joining())
                + surplus.stream().map(line -> "+ " + line + "\n").collect(Collectors.joining());
    }
}
