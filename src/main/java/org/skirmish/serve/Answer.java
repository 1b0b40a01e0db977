package org.skirmish.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Takes a whole answer into memory, within bounds, before its first byte is sent: what is sent is whole, and needs the
 * dataset no more.
 */
final class Answer {

    private final Limits limits;

    Answer(Limits limits) {
        this.limits = limits;
    }

    /** @throws Refusal if there is more of it than allowed */
    Result of(QueryExec exec, Query query) {
        if (query.isAskType()) {
            return new Result.Truth(exec.ask());
        }
        if (query.isConstructType()) {
            Graph graph = GraphFactory.createDefaultGraph();
            collect(exec.constructTriples(), Answer::size).forEach(graph::add);
            return new Result.Triples(graph);
        }
        RowSet rows = exec.select();
        Iterator<Binding> free = Iter.map(rows, Binding::detach);
        return new Result.Rows(rows.getResultVars(), collect(free, Answer::size));
    }

    private <T> List<T> collect(Iterator<T> items, ToLongFunction<T> size) {
        List<T> kept = new ArrayList<>();
        long characters = 0;
        while (items.hasNext()) {
            T item = items.next();
            characters += size.applyAsLong(item);
            if (kept.size() == limits.rows() || characters > limits.bytes()) {
                throw new Refusal(
                        Refusal.TOO_LARGE,
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
