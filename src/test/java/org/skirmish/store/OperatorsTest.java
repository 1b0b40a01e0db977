package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.join.JoinKey;
import org.apache.jena.sparql.engine.join.QueryIterHashJoin;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.fixture.Built;

@Tag("slow")
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
        DatasetGraph built = Built.of("queries/data.trig");
        graphs.executeWrite(() -> built.find().forEachRemaining(graphs::add));
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
            built.find().forEachRemaining(graphs::add);
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

    /** The row's value is put into the pattern, or stands beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPTIONAL { { ?a ?e ?o . ?o ?q ?r } UNION { ?a ?e ?o . ?o ?q ?r } }",
                "OPTIONAL { { ?a ?e ?o . ?o ?q ?r FILTER(?q != ?r) } UNION { ?a ?e ?o . ?o ?q ?r FILTER(?q != ?r) } }",
                "OPTIONAL { ?a ?e ?o . ?o ?q ?r FILTER(?q != ?r) }"
            })
    void norDoesOneThatARowPutsThere(String optional) {
        String query = "SELECT * { ?s <https://w3id.org/skirmish/ontology#fileName> ?e " + optional + " }";
        DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
        graphs.executeWrite(() -> RDFDataMgr.read(graphs, "queries/data.trig"));
        assertThrows(
                ARQException.class, () -> count(graphs, query), "the fault is mended in Jena: PredicateRows can go");
        Operators.use(graphs.getContext());
        assertEquals(7, count(graphs, query), "one row a report");
    }

    /** A pattern that can match nothing closes the join of the values before it. */
    @Test
    void norIsThereAFaultWhereValuesComeFirst() {
        String query =
                "ASK { OPTIONAL { VALUES ?f { UNDEF true <urn:p> } ?e ?f ?f } ?b !(<urn:l>|^<urn:c>) ?f VALUES ?f { true <urn:m> } }";
        DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
        graphs.executeWrite(() -> RDFDataMgr.read(graphs, "queries/data.trig"));
        Operators.use(graphs.getContext());
        assertEquals(true, graphs.calculateRead(() -> QueryExec.dataset(graphs)
                .query(query)
                .set(TDB2.symUnionDefaultGraph, true)
                .ask()));
    }

    /**
     * The name of a graph is a variable of the pattern in it, inside a condition; the row outside binds it to what is
     * none. Jena 5.6.0 writes the condition anew for each row, as words that nobody reads, and fails at that.
     */
    @ParameterizedTest
    @ValueSource(strings = {"NOT EXISTS", "EXISTS"})
    void aConditionOnAGraphThatARowBindsToALiteralIsNoFault(String condition) {
        String query =
                "SELECT * { ?s <https://w3id.org/skirmish/ontology#fileName> ?e OPTIONAL { { ?s ?p ?o } UNION { ?o ?p ?s } FILTER "
                        + condition + " { GRAPH ?e { ?e ?p ?y } } } }";
        DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
        graphs.executeWrite(() -> RDFDataMgr.read(graphs, "queries/data.trig"));
        assertThrows(
                InternalErrorException.class,
                () -> count(graphs, query),
                "the fault is mended in Jena: Conditions can go");
        Operators.use(graphs.getContext());
        assertEquals(condition.startsWith("NOT"), count(graphs, query) > 7);
    }

    /** As in a query that is cancelled before or in the midst of the beginning of the join. */
    @Test
    void aJoinThatNeverBeganIsClosedWithoutFault() {
        ExecutionContext context = ExecutionContext.create(DatasetGraphFactory.create(), new Context());
        assertThrows(
                NullPointerException.class,
                () -> join(context, rows(context), rows(context)).close(),
                "the fault is mended in Jena: ClosableJoin can go");
        QueryIterator left = rows(context);
        QueryIterator right = rows(context);
        ClosableJoin closed = new ClosableJoin(join(context, left, right), left, right);
        closed.close();
        assertFalse(left.hasNext() || right.hasNext(), "both sides are closed");
        QueryIterator whole = rows(context);
        assertEquals(1, Iter.count(new ClosableJoin(join(context, whole, rows(context)), whole, rows(context))));
    }

    private static QueryIterator rows(ExecutionContext context) {
        Binding row = BindingFactory.binding(Var.alloc("a"), NodeFactory.createURI("urn:a"));
        return QueryIterPlainWrapper.create(List.of(row).iterator(), context);
    }

    private static QueryIterator join(ExecutionContext context, QueryIterator left, QueryIterator right) {
        return QueryIterHashJoin.create(JoinKey.create(Var.alloc("a")), left, right, context);
    }
}
