package org.skirmish.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A whole answer, which needs the dataset no more. */
sealed interface Result {

    /** Of SELECT. */
    record Rows(List<Var> variables, List<Binding> rows) implements Result {}

    /** Of ASK. */
    record Truth(boolean value) implements Result {}

    /** Of CONSTRUCT. */
    record Triples(Graph graph) implements Result {}
}
