package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is restricted is in no public output, by whatever way it is asked for, and in each full one. */
@Tag("slow")
class DisclosureTest {

    private static final String SECRET = "witness-statement";
    private static final String MARK = "RESTRICTED";

    @TempDir
    private Path data;

    @BeforeEach
    void build() {
        Deposit deposit = Deposited.report("a", "A claim", "Another");
        var report = NodeFactory.createURI("https://data.example/a");
        deposit.graph()
                .add(
                        report,
                        NodeFactory.createURI("https://w3id.org/skirmish/ontology#fileName"),
                        NodeFactory.createLiteralString(SECRET + ".txt"));
        DatasetGraph mark = DatasetGraphFactory.create();
        mark.add(
                NodeFactory.createURI("https://data.example/graph/terms"),
                report,
                Disclosure.ACCESS_RIGHTS,
                Disclosure.RESTRICTED);
        try (Archive archive = Archive.open(data)) {
            archive.put(deposit);
            new Index(data).rebuild(archive, List.of(DerivedGraphs.fixed(mark)));
        }
    }

    private String answer(Disclosure disclosure, String text) {
        Query query = QueryFactory.create("PREFIX sk: <https://w3id.org/skirmish/ontology#> PREFIX : <urn:x:> " + text);
        try (Generation generation = new Index(data).open()) {
            disclosure.confine(generation);
            return generation.data().calculateRead(() -> {
                try (QueryExec exec = QueryExec.dataset(generation.data())
                        .query(query)
                        .set(TDB2.symUnionDefaultGraph, true)
                        .build()) {
                    return query.isConstructType()
                            ? exec.construct().stream().toList().toString()
                            : exec.select().materialize().stream().toList().toString();
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "SELECT * { ?s sk:fileName ?o }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { ?s sk:fileName ?o } }",
                "SELECT * { <https://data.example/a> ?p ?o }",
                "SELECT * { ?s ?p ?o FILTER(CONTAINS(STR(?o), '-')) }",
                "SELECT * { ?s (sk:fileName|:none) ?o }",
                "SELECT * { ?s !:none ?o }",
                "SELECT * { GRAPH ?g { ?s !(:none|^:none) ?o } }",
                "SELECT * { ?o ^sk:fileName ?s }",
                "SELECT * { ?o !^:none ?s }",
                "SELECT * { <https://data.example/a> sk:fileName* ?o }",
                "SELECT * { <https://data.example/a> sk:fileName+ ?o }",
                "SELECT * { <https://data.example/a> sk:fileName? ?o }",
                "SELECT * { ?a (^sk:fileName/sk:fileName) ?o }",
                "SELECT * { BIND(sk:fileName AS ?p) ?s ?p ?o }",
                "SELECT * { VALUES ?p { sk:fileName } ?s ?p ?o }",
                "SELECT * { VALUES ?p { sk:fileName } OPTIONAL { ?s ?p ?o } }",
                "SELECT * { ?s ?q ?x OPTIONAL { ?s sk:fileName ?o } }",
                "SELECT * { ?s ?q ?x OPTIONAL { ?s ?p ?o OPTIONAL { ?o ?r ?z } } }",
                "SELECT * { { ?s sk:fileName ?o } UNION { ?s sk:fileName ?o } }",
                "SELECT (GROUP_CONCAT(?o) AS ?all) { ?s ?p ?o }",
                "SELECT (MIN(?o) AS ?least) { ?s sk:fileName ?o }",
                "SELECT ?o { { SELECT ?o { ?s ?p ?o } ORDER BY ?o } MINUS { ?o :none ?n } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "CONSTRUCT WHERE { ?s sk:fileName ?o }",
            })
    void noQueryTellsThePublicTheNameOfAFile(String query) {
        assertTrue(answer(Disclosure.FULL, query).contains(SECRET), "the query finds it where nothing is hidden");
        String seen = answer(Disclosure.PUBLIC, query);
        assertFalse(seen.contains(SECRET), seen);
        assertFalse(seen.contains(MARK), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILTER EXISTS { ?s sk:fileName ?x }", "FILTER EXISTS { ?s (sk:fileName|:none) ?x }"})
    void norDoesACondition(String condition) {
        String query = "SELECT ?o { ?s <https://data.example/says> ?o " + condition + " }";
        assertTrue(answer(Disclosure.FULL, query).contains("A claim"));
        assertEquals("[]", answer(Disclosure.PUBLIC, query));
    }

    @Test
    void whatIsPublicIsThereAllTheSame() {
        assertTrue(answer(Disclosure.PUBLIC, "SELECT * { ?s ?p ?o }").contains("A claim"));
    }

    private String walked(Disclosure disclosure) throws IOException {
        try (Generation generation = new Index(data).open()) {
            DatasetGraph graphs = generation.data();
            graphs.begin(TxnType.READ);
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                CanonicalQuads.write(disclosure.of(graphs), name -> true, out);
                RDFDataMgr.write(out, disclosure.of(graphs), RDFFormat.NQUADS);
                RDFDataMgr.write(out, disclosure.of(graphs).getUnionGraph(), RDFFormat.NTRIPLES);
                return out.toString(StandardCharsets.UTF_8);
            } finally {
                graphs.end();
            }
        }
    }

    @Test
    void whatIsWrittenGraphByGraphIsConfinedToo() throws IOException {
        assertTrue(walked(Disclosure.PUBLIC).contains("A claim"));
        assertFalse(walked(Disclosure.PUBLIC).contains(SECRET));
        assertFalse(walked(Disclosure.PUBLIC).contains(MARK));
        assertEquals(4, walked(Disclosure.FULL).split(SECRET, -1).length, "once a way of writing");
        assertTrue(walked(Disclosure.FULL).contains(MARK));
    }
}
