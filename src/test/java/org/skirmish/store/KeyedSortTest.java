package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("slow")
class KeyedSortTest {

    static {
        JenaSystem.init();
    }

    private static final DatasetGraph GRAPHS = DatabaseMgr.createDatasetGraph();

    @BeforeAll
    static void fill() {
        GRAPHS.executeWrite(() -> RDFDataMgr.read(GRAPHS, "queries/data.trig"));
    }

    private static List<String> rows(String query) {
        return GRAPHS.calculateRead(() -> {
            try (QueryExec exec = QueryExec.dataset(GRAPHS)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                return exec.select().stream().map(Object::toString).toList();
            }
        });
    }

    /** Values of many types, unbound ones, errors, equal keys. */
    @TestFactory
    Stream<DynamicTest> rowsComeInTheOrderOfJenasSort() {
        return Stream.of(
                        "?o ?s",
                        "DESC(?o) ?p",
                        "?none DESC(?s)",
                        "DESC(?none) ?o",
                        "(1 / STRLEN(STR(?o)) - 100) ?o",
                        "(?o + 1)",
                        "DESC(STR(?p))",
                        "?p DESC(?label)")
                .map(order ->
                        "SELECT * { ?s ?p ?o OPTIONAL { ?o <http://www.w3.org/2000/01/rdf-schema#label> ?label } } ORDER BY "
                                + order)
                .map(query -> DynamicTest.dynamicTest(query, () -> {
                    QC.setFactory(GRAPHS.getContext(), OpExecutorTDB2.OpExecFactoryTDB);
                    List<String> expected = rows(query);
                    assertTrue(expected.size() > 500);
                    Operators.use(GRAPHS.getContext());
                    assertEquals(expected, rows(query));
                    assertNotEquals(expected, rows(query.substring(0, query.indexOf("ORDER"))));
                }));
    }

    @Test
    void aSortCanBeStopped() {
        Operators.use(GRAPHS.getContext());
        GRAPHS.executeRead(() -> {
            try (QueryExec exec = QueryExec.dataset(GRAPHS)
                    .query("SELECT * { ?s ?p ?o } ORDER BY ?o")
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                RowSet rows = exec.select();
                exec.abort();
                assertThrows(QueryCancelledException.class, rows::hasNext);
            }
        });
    }
}
