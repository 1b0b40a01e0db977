package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TDB2 damages its node table when it goes on after an aborted write (apache/jena#3877); why the index is never written
 * to twice.
 */
@Tag("slow")
class AbortFaultTest {

    @TempDir
    Path data;

    private static void quads(int from, int to, Consumer<Quad> out) {
        IntStream.range(from, to)
                .forEach(i -> out.accept(new Quad(
                        NodeFactory.createURI("https://data.example/g"),
                        Deposited.triple("s" + i, "longer words, since it takes 128 KiB of aborted terms: " + i))));
    }

    @Test
    void tdb2ItselfIsDamagedByAnAbort() {
        String folder = data.resolve("tdb").toString();
        DatasetGraph first = DatabaseMgr.connectDatasetGraph(folder);
        first.executeWrite(() -> quads(0, 2000, first::add));
        TDBInternal.expel(first);
        DatasetGraph dsg = DatabaseMgr.connectDatasetGraph(folder);
        dsg.begin(TxnType.WRITE);
        quads(2000, 5000, dsg::add);
        dsg.abort();
        dsg.end();
        assertThrows(
                RuntimeException.class,
                () -> readAndWrite(dsg, folder),
                "If this no longer fails, Jena has mended the fault; the rule still costs nothing.");
    }

    private static void readAndWrite(DatasetGraph dsg, String folder) {
        try {
            dsg.executeWrite(() -> {
                dsg.find().forEachRemaining(Quad::getObject);
                quads(5000, 5200, dsg::add);
            });
        } finally {
            TDBInternal.expel(dsg, true);
        }
        DatasetGraph again = DatabaseMgr.connectDatasetGraph(folder);
        try {
            again.executeRead(() -> again.find().forEachRemaining(Quad::getObject));
        } finally {
            TDBInternal.expel(again, true);
        }
    }

    @Test
    void aBuildThatFailsAfterWritingHarmsNothing() throws IOException {
        Index index = new Index(data);
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report(
                    "a", IntStream.range(0, 2000).mapToObj(i -> "o" + i).toArray(String[]::new)));
            index.rebuild(archive, List.of());
            DerivedGraphs many = out -> quads(2000, 5000, out);
            DerivedGraphs failing = out -> {
                throw new IllegalStateException("aborted");
            };
            assertThrows(IllegalStateException.class, () -> index.rebuild(archive, List.of(many, failing)));
            assertEquals(List.of(), Verifier.verify(archive));
            index.rebuild(archive, List.of(many));
            assertEquals(List.of(), Verifier.verify(archive));
            try (Generation generation = index.open()) {
                long count = generation.data().calculateRead(() -> generation.data().stream()
                        .count());
                assertEquals(5000, count);
            }
        }
    }
}
