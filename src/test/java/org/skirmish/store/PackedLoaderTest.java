package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is found again by every index, and can be added to. */
@Tag("slow")
class PackedLoaderTest {

    private static final Node ADDED = NodeFactory.createURI("urn:added");

    @TempDir
    Path folder;

    /** Quads of every kind of term, some of them twice. */
    private static List<Quad> quads(int count) {
        Random random = new Random(count);
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Node graph = NodeFactory.createURI("urn:g" + random.nextInt(7));
            Node subject = random.nextInt(5) == 0
                    ? NodeFactory.createBlankNode("b" + random.nextInt(9))
                    : NodeFactory.createURI("urn:s" + random.nextInt(count));
            Node object =
                    switch (random.nextInt(4)) {
                        case 0 -> NodeFactory.createURI("urn:s" + random.nextInt(count));
                        case 1 -> NodeFactory.createLiteralString("text " + random.nextInt(count) + " မြန်မာ 😀\n");
                        case 2 -> NodeFactory.createLiteralLang("word", "en");
                        default -> NodeFactory.createLiteralByValue(random.nextInt(50));
                    };
            quads.add(Quad.create(graph, subject, NodeFactory.createURI("urn:p" + random.nextInt(5)), object));
        }
        quads.addAll(quads.subList(0, count / 10));
        return quads;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 200, 5000})
    void everyIndexHoldsEveryQuadOnce(int count) throws IOException {
        List<Quad> quads = quads(count);
        load(quads, 1 << 20);
        check(new HashSet<>(quads));
    }

    @Test
    void whatDoesNotFitIntoMemoryIsMergedFromFiles() throws IOException {
        List<Quad> quads = quads(5000);
        load(quads, 600);
        check(new HashSet<>(quads));
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.anyMatch(file -> file.getFileName().toString().startsWith("run-")));
        }
    }

    @Test
    void nothingMakesAnEmptyDatabase() throws IOException {
        load(List.of(), 1 << 20);
        check(Set.of());
    }

    @Test
    void aPackedDatabaseCanBeAddedTo() throws IOException {
        List<Quad> quads = quads(5000);
        load(quads, 1 << 20);
        Set<Quad> all = new HashSet<>(quads);
        DatasetGraph data = open();
        quads.stream()
                .limit(1000)
                .map(quad -> Quad.create(ADDED, quad.asTriple()))
                .forEach(all::add);
        data.executeWrite(
                () -> all.stream().filter(quad -> quad.getGraph().equals(ADDED)).forEach(data::add));
        TDBInternal.expel(data);
        check(all);
    }

    private void load(List<Quad> quads, int most) throws IOException {
        DatasetGraph data = open();
        PackedLoader.load(data, folder, out -> quads.forEach(out), most);
        TDBInternal.expel(data);
    }

    private DatasetGraph open() {
        return DatabaseMgr.connectDatasetGraph(folder.toString());
    }

    private void check(Set<Quad> expected) {
        DatasetGraph data = open();
        TupleIndex[] indexes = TDBInternal.requireStorage(data)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes();
        assertEquals(6, indexes.length);
        data.executeRead(() -> {
            assertEquals(expected, new HashSet<>(Iter.toList(data.find())));
            for (TupleIndex index : indexes) {
                assertEquals(expected.size(), Iter.count(index.all()), index.getName());
            }
            expected.stream().limit(300).forEach(quad -> {
                for (int known = 0; known < 16; known++) {
                    assertTrue(
                            Iter.anyMatch(
                                    data.find(
                                            term(known, 1, quad.getGraph()),
                                            term(known, 2, quad.getSubject()),
                                            term(known, 4, quad.getPredicate()),
                                            term(known, 8, quad.getObject())),
                                    quad::equals),
                            quad + " " + known);
                }
            });
        });
        TDBInternal.expel(data);
    }

    private static Node term(int known, int bit, Node node) {
        return (known & bit) == 0 ? Node.ANY : node;
    }
}
