package org.skirmish.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * What reports say of things that they share - places of the gazetteer, branches and units of groups, outlets, days,
 * rules, program versions -, told once over all reports, in graphs of their own. What no report names any more is not
 * told.
 */
public final class SharedThings {

    static {
        JenaSystem.init();
    }

    private static final Comparator<Map.Entry<Node, Integer>> MOST_TOLD = Map.Entry.<Node, Integer>comparingByValue()
            .reversed()
            .thenComparing(e -> e.getKey().toString());

    private static final Set<String> SEVERAL = Set.of(
            RDF.type.getURI(),
            OWL2.sameAs.getURI(),
            Terms.skos("notation").getURI(),
            Terms.geo("sfWithin").getURI());

    private final Iris iris;
    private final Map<String, Map<String, Map<Node, Integer>>> values = new TreeMap<>();
    private final Map<String, Node> nodes = new TreeMap<>();

    /** @param iris mint the names of the graphs; the same as in the reports' graphs */
    public SharedThings(Iris iris) {
        this.iris = iris;
    }

    /** Whether a triple of that report's graph tells of something that is not the report's alone. */
    public boolean isShared(Node reportGraph, Triple triple) {
        if (!triple.getSubject().isURI()) {
            return false;
        }
        String name = triple.getSubject().getURI();
        String report = reportGraph.getURI().substring(reportGraph.getURI().lastIndexOf('/') + 1);
        return !(name.startsWith(iris.base()) && own(name.substring(iris.base().length()), report));
    }

    /** The names of a report and of what belongs to it hold its short id, after a step that says of what kind it is. */
    private static boolean own(String path, String report) {
        String id = Pattern.quote(report);
        return path.matches("(graph/)?report/" + id + "([/#].*)?") || path.matches("[a-z]+/" + id + "-.*");
    }

    /** Takes in what the report's graph says of things that it shares. */
    public void read(Node reportGraph, Graph report) {
        report.find()
                .filterKeep(t -> isShared(reportGraph, t))
                .filterDrop(this::ofRegistry)
                .forEach(this::note);
    }

    /** Groups of the registry are told of by the ontology; older graphs of reports say it again. */
    private boolean ofRegistry(Triple triple) {
        String name = triple.getSubject().getURI();
        return name.contains("/group/") && !name.contains("/group/local/");
    }

    private void note(Triple triple) {
        String subject = triple.getSubject().getURI();
        String predicate = triple.getPredicate().getURI();
        nodes.putIfAbsent(subject, triple.getSubject());
        nodes.putIfAbsent(predicate, triple.getPredicate());
        values.computeIfAbsent(subject, s -> new TreeMap<>())
                .computeIfAbsent(predicate, p -> new HashMap<>())
                .merge(triple.getObject(), 1, Integer::sum);
    }

    /**
     * Sends what was taken in: all classes, codes and larger places of a thing, and of any other property the one value
     * that most reports give, among equals the first by its characters.
     */
    public void send(Consumer<Quad> out) {
        values.forEach((subject, properties) -> {
            Node graph = iris.derivedGraph(graphOf(subject));
            properties.forEach((predicate, told) -> told.entrySet().stream()
                    .sorted(MOST_TOLD)
                    .limit(SEVERAL.contains(predicate) ? Long.MAX_VALUE : 1)
                    .forEach(value ->
                            out.accept(new Quad(graph, nodes.get(subject), nodes.get(predicate), value.getKey()))));
        });
    }

    private String graphOf(String name) {
        String path = name.startsWith(iris.base()) ? name.substring(iris.base().length()) : name;
        String step = path.replaceFirst("/.*$", "");
        return switch (step) {
            case "place" -> "places";
            case "group" -> "groups";
            case "outlet" -> "outlets";
            case "day" -> "days";
            default -> "program";
        };
    }
}
