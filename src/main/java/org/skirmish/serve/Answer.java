package org.skirmish.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/** Takes a whole answer into memory, within bounds, before its first byte is sent: what is sent is whole. */
final class Answer {

    private static final int TOO_LARGE = 413;

    private final Limits limits;

    Answer(Limits limits) {
        this.limits = limits;
    }

    /** @throws Refusal if there is more of it than allowed */
    QueryExecResult of(QueryExec exec, Query query) {
        if (query.isAskType()) {
            return new QueryExecResult(exec.ask());
        }
        if (query.isConstructType()) {
            Graph graph = GraphFactory.createDefaultGraph();
            collect(exec.constructTriples(), Answer::size).forEach(graph::add);
            return new QueryExecResult(graph);
        }
        RowSet rows = exec.select();
        return new QueryExecResult(RowSetStream.create(
                rows.getResultVars(), collect(rows, Answer::size).iterator()));
    }

    private <T> List<T> collect(Iterator<T> items, ToLongFunction<T> size) {
        List<T> kept = new ArrayList<>();
        long characters = 0;
        while (items.hasNext()) {
            T item = items.next();
            characters += size.applyAsLong(item);
            if (kept.size() == limits.rows() || characters > limits.bytes()) {
                throw new Refusal(
                        TOO_LARGE,
                        "The answer has more than " + limits.rows() + " rows or " + limits.bytes()
                                + " characters. Ask for less, or in parts with ORDER BY, LIMIT and OFFSET.");
            }
            kept.add(item);
        }
        return kept;
    }

    private static long size(Binding row) {
        long[] sum = {0};
        row.forEach((variable, node) -> sum[0] += size(node));
        return sum[0];
    }

    private static long size(Triple triple) {
        return size(triple.getSubject()) + size(triple.getPredicate()) + size(triple.getObject());
    }

    private static long size(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm().length() + 16L
                : node.toString().length();
    }
}
