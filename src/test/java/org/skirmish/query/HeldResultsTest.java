package org.skirmish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer keeps its terms after the transaction in which it was found, also over TDB2. */
class HeldResultsTest {

    static {
        JenaSystem.init();
    }

    @Test
    void termsAreThereAfterTheTransaction(@TempDir Path folder) {
        String words = "words too long to be held in an identifier of the node table";
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        data.begin(TxnType.WRITE);
        data.add(
                NodeFactory.createURI("http://example.org/g"),
                NodeFactory.createURI("http://example.org/s"),
                NodeFactory.createURI("http://example.org/p"),
                NodeFactory.createLiteralString(words));
        data.commit();
        data.end();
        TDBInternal.expel(data);
        data = DatabaseMgr.connectDatasetGraph(folder.toString());
        Results results = Question.parse("q", "SELECT ?s ?o WHERE { ?s ?p ?o }").ask(data, Map.of());
        assertEquals(List.of(List.of("http://example.org/s", words)), results.texts());
        TDBInternal.expel(data);
    }
}
