package org.skirmish.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Issue;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Tells what is wrong with a graph: by SHACL shapes, which look at one thing, and by {@link Check}s, which look at
 * things together. Shapes are parsed once an instance; an instance may be used by several threads at once.
 */
public final class Validator {

    static {
        JenaSystem.init();
    }

    private final Shapes shapes;
    private final Graph ontology;
    private final List<Check> checks;

    /** @param ontology terms and concepts that the data speaks of; it is read with every graph and never changed */
    public Validator(Graph shapes, Graph ontology, List<Check> checks) {
        this.shapes = Shapes.parse(shapes);
        this.ontology = ontology;
        this.checks = List.copyOf(checks);
    }

    /** By the shapes, the checks and the ontology of the class path. */
    public static Validator standard() {
        return standard(UserRegistry.NONE);
    }

    /** The same for data that speak of the groups of a user's registry too. */
    public static Validator standard(UserRegistry registry) {
        return standard(Iris.published(), registry);
    }

    /** The same for data whose names are minted by these. */
    public static Validator standard(Iris iris, UserRegistry registry) {
        return new Validator(OntologyResources.shapes(), OntologyResources.terms(iris, registry), Check.all());
    }

    /** What is wrong with the graph, in the order of the nodes' names; nothing if it conforms. */
    public List<Issue> validate(Graph data) {
        Graph whole = new DisjointUnion(data, ontology);
        Stream<Issue> byShape = ShaclValidator.get().validate(shapes, whole).getEntries().stream()
                .map(Validator::issue);
        Stream<Issue> byCheck = checks.stream().flatMap(check -> check.violations(whole).stream());
        return Stream.concat(byShape, byCheck)
                .distinct()
                .sorted(Comparator.comparing(Issue::subject)
                        .thenComparing(Issue::problem)
                        .thenComparing(Issue::remedy))
                .toList();
    }

    private static Issue issue(ReportEntry entry) {
        String path =
                entry.resultPath() == null ? "the node" : entry.resultPath().toString();
        String value = entry.value() == null ? "" : ", value " + form(entry.value());
        return new Issue(form(entry.focusNode()), "violates a shape at " + path + value, entry.message());
    }

    private static String form(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
