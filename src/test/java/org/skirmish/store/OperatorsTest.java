package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;

class OperatorsTest {

    static {
        JenaSystem.init();
    }

    private static long count(DatasetGraph graphs, String query) {
        return graphs.calculateRead(() -> {
            try (QueryExec exec = QueryExec.dataset(graphs)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                return RowSetOps.count(exec.select());
            }
        });
    }

    /** A question after denials, asked of reports in which nobody denies anything. */
    @Test
    void aJoinWithNothingOnTheLeftHasNoRowAndNoFault() throws IOException {
        String query = Files.readString(Path.of("src/test/resources/store/nested-optionals.rq"));
        DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
        graphs.executeWrite(() -> RDFDataMgr.read(graphs, "queries/data.trig"));
        long before = count(graphs, query);
        graphs.executeWrite(() -> graphs.deleteAny(
                Node.ANY,
                Node.ANY,
                NodeFactory.createURI("https://w3id.org/skirmish/ontology#stance"),
                NodeFactory.createURI("https://w3id.org/skirmish/concept/stances/denies")));
        assertThrows(
                NullPointerException.class,
                () -> count(graphs, query),
                "the fault is mended in Jena: Operators can go");
        Operators.use(graphs.getContext());
        assertEquals(0, count(graphs, query));
        graphs.executeWrite(() -> {
            graphs.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            RDFDataMgr.read(graphs, "queries/data.trig");
        });
        assertEquals(before, count(graphs, query));
    }

    @Test
    void aLiteralInThePlaceOfAPredicateMatchesNothing() {
        String query =
                "SELECT * { VALUES ?p { \"word\" 7 <urn:p> UNDEF } OPTIONAL { ?a <urn:none> ?c } ?s ?p ?o . ?o ?q ?r }";
        DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
        graphs.executeWrite(() -> RDFDataMgr.read(graphs, "queries/data.trig"));
        assertThrows(
                ARQException.class, () -> count(graphs, query), "the fault is mended in Jena: PredicateRows can go");
        Operators.use(graphs.getContext());
        assertEquals(count(graphs, "SELECT * { ?s ?p ?o . ?o ?q ?r }"), count(graphs, query));
    }
}
