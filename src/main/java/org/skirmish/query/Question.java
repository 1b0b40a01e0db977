package org.skirmish.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Issue;

/**
 * One SELECT question in SPARQL 1.1, with the header comment that documents it: a title, a description, a line a
 * parameter. The default graph of a question is the union of all named graphs.
 *
 * @param slug the file's name without its ending
 * @param description what it answers, in one paragraph; empty where the file has no header
 * @param text the whole file
 */
public record Question(String slug, String title, String description, List<Parameter> parameters, String text) {

    static {
        JenaSystem.init();
    }

    private static final String PARAMETER = "param:";

    public Question {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a question. The first comment line is the title, the next ones the description, those that begin with
     * "param:" the parameters.
     *
     * @throws QueryProblem if it is not a SELECT query of SPARQL 1.1, or a parameter line is malformed
     */
    public static Question parse(String slug, String text) {
        List<String> header = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
        List<Parameter> parameters = header.stream()
                .filter(line -> line.startsWith(PARAMETER))
                .map(line -> Parameter.parse(slug, line))
                .toList();
        String description = header.stream()
                .skip(1)
                .filter(line -> !line.startsWith(PARAMETER) && !line.isEmpty())
                .collect(Collectors.joining(" "));
        Question question = new Question(slug, header.isEmpty() ? slug : header.get(0), description, parameters, text);
        question.query();
        return question;
    }

    private Query query() {
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (query.isSelectType()) {
                return query;
            }
        } catch (QueryException e) {
            throw new QueryProblem(new Issue(
                    slug,
                    e.getMessage().lines().findFirst().orElse("not SPARQL"),
                    "write a SELECT query of SPARQL 1.1"));
        }
        throw new QueryProblem(new Issue(slug, "is not a SELECT query", "questions answer with a table"));
    }

    /**
     * The query with its parameters put in as terms: what is given, else the default.
     *
     * @param values texts by parameter name
     * @throws QueryProblem if there is no such parameter, or a text is not of its type
     */
    public Query with(Map<String, String> values) {
        requireKnown(values.keySet());
        Map<Var, Node> terms = new HashMap<>();
        parameters.forEach(parameter -> terms.put(
                Var.alloc(parameter.name()),
                parameter.term(values.getOrDefault(parameter.name(), parameter.byDefault()))));
        return QueryTransformOps.replaceVars(query(), terms);
    }

    private void requireKnown(Set<String> names) {
        Set<String> known = parameters.stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown = new ArrayList<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new QueryProblem(new Issue(
                    slug,
                    "has no parameter " + String.join(", ", unknown),
                    known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", known)));
        }
    }

    /** The answer that the data gives. The data is asked within a read transaction of its own. */
    public Results ask(DatasetGraph data, Map<String, String> values) {
        return Results.of(with(values), data);
    }
}
