package org.skirmish.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Issue;

/**
 * A query each of whose rows is a violation: {@code ?node} is at fault, {@code ?value} says by what, if it helps.
 *
 * @param name the file's name, without {@code -violation.rq}
 * @param remedy the header comment: what is wrong and what to do, as one line
 */
public record Check(String name, String remedy, Query query) {

    private static final String END = "-violation.rq";

    static {
        JenaSystem.init();
    }

    /** The check that a query's text makes; its leading comment lines are its documentation. */
    public static Check parse(String path, String text) {
        String header = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
        if (header.isEmpty()) {
            throw new IllegalArgumentException(
                    path + ": has no header comment (say in it what is wrong and what to do)");
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        return new Check(file.replace(END, ""), header, QueryFactory.create(text));
    }

    /** All checks of the ontology on the class path. */
    public static List<Check> all() {
        return OntologyResources.texts(List.of("checks/"), END).entrySet().stream()
                .map(e -> parse(e.getKey(), e.getValue()))
                .toList();
    }

    /** One issue a row. */
    public List<Issue> violations(Graph graph) {
        List<Issue> issues = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(DatasetGraphFactory.wrap(graph)).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> issues.add(issue(row.get("node"), row.get("value"))));
        }
        return issues;
    }

    private Issue issue(Node node, Node value) {
        String what =
                value == null ? "" : ", value " + (value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
        return new Issue(node.getURI(), "violates the check " + name + what, remedy);
    }
}
