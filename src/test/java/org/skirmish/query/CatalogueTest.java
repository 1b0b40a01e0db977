package org.skirmish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Built;
import org.skirmish.rdf.Validator;

/** Walks the folder of questions: each is documented, and gives just the answer that stands beside it. */
@Tag("slow")
class CatalogueTest {

    private static final Path QUERIES = Path.of("queries");

    private static final DatasetGraph DATA =
            Built.of(QUERIES.resolve("data.trig").toString());

    private static DatasetGraph data() {
        return DATA;
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionIsDocumentedAndGivesTheExpectedAnswer() {
        List<Question> questions = Catalogue.load().questions();
        assertTrue(questions.size() >= 14, "only " + questions.size() + " questions were found");
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(question.slug(), () -> {
                    assertTrue(question.title().length() > 5 && question.title().length() < 90, question.title());
                    assertFalse(question.description().isBlank());
                    question.parameters()
                            .forEach(parameter -> assertTrue(
                                    question.text().contains("?" + parameter.name()), parameter.name() + " is used"));
                    Results results = question.ask(data(), Map.of());
                    assertFalse(results.texts().isEmpty());
                    assertEquals(
                            lines(Files.readString(QUERIES.resolve(question.slug() + ".expected.csv"))),
                            lines(csv(results)));
                }));
    }

    /** The header line first, then the rows in any one order. */
    private static List<String> lines(String csv) {
        List<String> lines = csv.lines().toList();
        return Stream.concat(lines.stream().limit(1), lines.stream().skip(1).sorted())
                .toList();
    }

    private static String csv(Results results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        results.write(ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyExpectedAnswerHasItsQuestion() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            List<String> slugs = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected.csv"))
                    .map(name -> name.replace(".expected.csv", ""))
                    .sorted()
                    .toList();
            assertEquals(
                    Catalogue.load().questions().stream().map(Question::slug).toList(), slugs);
        }
    }

    @Test
    void theDataHasTheShapeThatTheMapperGives() {
        DatasetGraph reports =
                RDFDataMgr.loadDatasetGraph(QUERIES.resolve("data.trig").toString());
        reports.listGraphNodes()
                .forEachRemaining(name ->
                        assertEquals(List.of(), Validator.standard().validate(reports.getGraph(name)), name.getURI()));
        assertEquals(List.of(), Validator.standard().validate(data().getUnionGraph()), "what a build makes of them");
    }

    /** Whoever loads the data into a store that keeps doubles must not count anything twice. */
    @Test
    void noTripleStandsInTwoGraphs() {
        Set<Triple> seen = new HashSet<>();
        List<Triple> twice = new ArrayList<>();
        data().find().forEachRemaining(quad -> {
            if (!seen.add(quad.asTriple())) {
                twice.add(quad.asTriple());
            }
        });
        assertTrue(seen.size() > 10_000, "the ontology's graphs are there too");
        assertEquals(List.of(), twice);
    }

    @Test
    void parametersNarrowTheAnswer() {
        Question losses = Catalogue.load().require("losses-as-both-sides-tell-them");
        assertTrue(losses.ask(data(), Map.of("group", "karenni nationalities")).texts().stream()
                .allMatch(row -> row.toString().contains("one of its own")
                        || row.toString().contains("KNDF")));
        assertEquals(
                0, losses.ask(data(), Map.of("group", "no such group")).texts().size());
        Question months = Catalogue.load().require("engagements-by-township-and-month");
        assertEquals(
                1,
                months.ask(data(), Map.of("from", "2022-10-01", "to", "2022-10-31"))
                        .texts()
                        .size());
    }

    @Test
    void formatsWriteTheSameRows() {
        Results results = Catalogue.load().require("weapons-by-group").ask(data(), Map.of());
        for (ResultFormat format : ResultFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            results.write(format, out);
            String text = out.toString(StandardCharsets.UTF_8);
            results.texts()
                    .forEach(row -> row.forEach(cell -> assertTrue(text.contains(cell), format + " lacks " + cell)));
            assertTrue(text.endsWith("\n"));
        }
    }

    /** TDB2 reads the terms of a row when they are asked for, which it can do only within a transaction. */
    @Test
    void answersOutOfTdb2AreWholeWhenTheTransactionIsOver(@TempDir Path folder) {
        DatasetGraph written = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeWrite(written, () -> data().find().forEachRemaining(written::add));
        TDBInternal.expel(written);
        DatasetGraph stored = DatabaseMgr.connectDatasetGraph(folder.toString());
        Question question = Catalogue.load().require("killed-by-engagement");
        assertEquals(lines(csv(question.ask(data(), Map.of()))), lines(csv(question.ask(stored, Map.of()))));
        TDBInternal.expel(stored);
    }

    @Test
    void anUnknownQuestionIsAnsweredWithThoseThereAre() {
        assertTrue(assertThrows(QueryProblem.class, () -> Catalogue.load().require("none"))
                .issue()
                .remedy()
                .contains("denials"));
    }
}
