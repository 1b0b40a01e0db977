package org.skirmish.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skirmish.fixture.Built;
import org.skirmish.model.Digest;
import org.skirmish.model.Metadata;
import org.skirmish.query.Catalogue;
import org.skirmish.query.Question;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.store.Disclosure;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;

/** The same graphs in two engines, by both protocols: the same triples, the same answers. */
@Tag("slow")
class EnginesTest {

    static {
        JenaSystem.init();
    }

    private static final Path QUERIES = Path.of("queries");

    @TempDir
    Path data;

    private static void store(Path data, DatasetGraph graphs) {
        DatasetGraph rest = DatasetGraphFactory.create();
        try (Archive archive = Archive.open(data)) {
            graphs.listGraphNodes().forEachRemaining(name -> {
                if (name.getURI().contains("/report/")) {
                    archive.put(new Deposit(
                            name.getURI(),
                            name.getURI().getBytes(StandardCharsets.UTF_8),
                            Metadata.NONE,
                            name.getURI(),
                            graphs.getGraph(name),
                            "test",
                            Optional.empty()));
                } else {
                    rest.addGraph(name, graphs.getGraph(name));
                }
            });
            new Index(data).rebuild(archive, List.of(DerivedGraphs.fixed(rest)));
        }
    }

    private Loader.Tally load(Target target, int batch) {
        try (Generation generation = new Index(data).open()) {
            return Loader.load(
                    generation, data, target, Pace.STANDARD.with(batch), Disclosure.PUBLIC, false, graph -> {});
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothEnginesAnswerTheCatalogueAlike(Target.Protocol protocol) throws Exception {
        store(data, Built.of(QUERIES.resolve("data.trig").toString()));
        List<Question> questions = Catalogue.load().questions();
        assertFalse(questions.isEmpty());
        try (Engine fuseki = new FusekiEngine();
                Engine rdf4j = new Rdf4jEngine()) {
            assertTrue(load(fuseki.target(protocol), 50).sent() > 1);
            load(rdf4j.target(protocol), 100_000);
            assertEquals(fuseki.everything(), rdf4j.everything());
            for (Question question : questions) {
                String query = question.with(Map.of()).serialize();
                List<String> expected = rows(expected(question));
                assertFalse(expected.isEmpty(), question.slug());
                assertEquals(expected, rows(fuseki.ask(query)), question.slug());
                assertEquals(expected, rows(rdf4j.ask(query)), question.slug());
            }
        }
    }

    private static RowSet expected(Question question) throws IOException {
        byte[] csv = Files.readAllBytes(QUERIES.resolve(question.slug() + ".expected.csv"));
        return RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(csv), ResultSetLang.RS_CSV));
    }

    /**
     * The words of the terms, row by row, in the order of their characters; CSV knows no kinds of terms, and writes
     * nothing as an empty word.
     */
    private static List<String> rows(RowSet answer) {
        List<Var> columns = answer.getResultVars();
        return Iter.asStream(answer)
                .map(row -> columns.stream()
                        .map(column -> column.getVarName() + "=" + word(row.get(column)))
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    private static String word(Node term) {
        return term == null
                ? ""
                : term.isLiteral() ? term.getLiteralLexicalForm().replace("\r\n", "\n") : term.toString();
    }

    /** Words that mean something to parsers come out as they went in. */
    @ParameterizedTest
    @EnumSource
    void everyCharacterArrives(Target.Protocol protocol) throws Exception {
        Graph graph = GraphFactory.createDefaultGraph();
        StringBuilder all = new StringBuilder();
        for (int c = 1; c < 0x180; c++) {
            all.appendCodePoint(c);
        }
        List<String> texts = List.of(
                all.toString(),
                "\\u0041 \\U00000041 \\\\u0041 \\",
                "\" } } ; DROP ALL ; #",
                "\u202Etxet\u200B\uFEFF",
                "😀 မြန်မာ",
                "",
                "a\r\nb\tc",
                "'''\"\"\"",
                "\uFFFD\uE000");
        for (int i = 0; i < texts.size(); i++) {
            graph.add(Triple.create(
                    NodeFactory.createURI("urn:s" + i),
                    NodeFactory.createURI("urn:p"),
                    NodeFactory.createLiteralString(texts.get(i))));
        }
        DatasetGraph graphs = DatasetGraphFactory.create();
        graphs.addGraph(NodeFactory.createURI("urn:x/report/1"), graph);
        store(data, graphs);
        try (Engine fuseki = new FusekiEngine();
                Engine rdf4j = new Rdf4jEngine()) {
            for (Engine engine : List.of(fuseki, rdf4j)) {
                assertEquals(new Loader.Tally(1, texts.size(), 0, 0), load(engine.target(protocol), 4));
                for (int i = 0; i < texts.size(); i++) {
                    RowSet answer =
                            engine.ask("SELECT (SHA256(?o) AS ?hash) { GRAPH ?g { <urn:s" + i + "> <urn:p> ?o } }");
                    assertEquals(
                            Digest.of(texts.get(i).getBytes(StandardCharsets.UTF_8)),
                            word(answer.next().get("hash")),
                            engine + ": text " + i);
                }
            }
        }
    }
}
