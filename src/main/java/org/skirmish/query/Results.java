package org.skirmish.query;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2;

/** The rows that answer a question, held in memory. */
public final class Results {

    static {
        JenaSystem.init();
    }

    private final List<Var> variables;
    private final List<Binding> rows;

    private Results(List<Var> variables, List<Binding> rows) {
        this.variables = List.copyOf(variables);
        this.rows = List.copyOf(rows);
    }

    /** What a SELECT query gives over the union of the data's named graphs. */
    static Results of(Query query, DatasetGraph data) {
        DatasetGraph union = UnionView.of(data);
        data.begin(TxnType.READ);
        try (QueryExec exec = QueryExec.dataset(union)
                .query(query)
                .set(TDB2.symUnionDefaultGraph, true)
                .set(ARQConstants.registryFunctions, GeoFunctions.registry())
                .build()) {
            return copy(exec.select());
        } finally {
            data.end();
        }
    }

    /** Detached, since the terms of a row may be read from the store only while the transaction lasts. */
    private static Results copy(RowSet rows) {
        return new Results(
                rows.getResultVars(), rows.stream().map(Binding::detach).toList());
    }

    /** The names of the columns, in the order of the query. */
    public List<String> columns() {
        return variables.stream().map(Var::getVarName).toList();
    }

    /** The rows as plain text: lexical forms and IRIs; an unbound cell is empty. */
    public List<List<String>> texts() {
        return rows.stream()
                .map(row -> variables.stream()
                        .map(variable -> text(row.get(variable)))
                        .toList())
                .toList();
    }

    private static String text(Node node) {
        return Optional.ofNullable(node)
                .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
                .orElse("");
    }

    /** The same rows, in which no cell is a formula. */
    Results forSpreadsheets() {
        return new Results(
                variables, rows.stream().map(SpreadsheetCells::guarded).toList());
    }

    /** Writes the rows in UTF-8, with a line feed at the end. */
    public void write(ResultFormat format, OutputStream out) {
        format.write(this, out);
    }

    void write(Lang lang, OutputStream out) {
        RowSetWriterRegistry.getFactory(lang)
                .create(lang)
                .write(out, RowSetStream.create(variables, rows.iterator()), ARQ.getContext());
    }
}
