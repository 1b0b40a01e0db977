package org.skirmish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final String TEXT = """
            # Who says a word
            #
            # Says who says it,
            # and nothing else.
            # param: word string "war" Any word
            # param: by iri "https://data.example/s" Who
            # param: day date "2022-10-06" When
            # param: most integer "3" How many
            SELECT ?s ?o { ?s ?p ?o FILTER(?o = ?word && ?by = ?s && ?day > "2000-01-01"^^<http://www.w3.org/2001/XMLSchema#date> && ?most > 2) }
            """;

    private static DatasetGraph saying(String word) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> data.add(new Quad(
                NodeFactory.createURI("https://data.example/g"),
                NodeFactory.createURI("https://data.example/s"),
                NodeFactory.createURI("https://data.example/p"),
                NodeFactory.createLiteralString(word))));
        return data;
    }

    @Test
    void theHeaderDocumentsTheQuestion() {
        Question question = Question.parse("words", TEXT);
        assertEquals("Who says a word", question.title());
        assertEquals("Says who says it, and nothing else.", question.description());
        assertEquals(
                List.of("word", "by", "day", "most"),
                question.parameters().stream().map(Parameter::name).toList());
        assertEquals(
                new Parameter("word", Parameter.Type.STRING, "war", "Any word"),
                question.parameters().get(0));
    }

    @Test
    void valuesAreTermsAndNeverBecomeSyntax() {
        Question question = Question.parse("words", TEXT);
        for (String word : List.of("war", "\" } #", "?s", "<x>", "\\", "'''", "\n\"\"\"", "က😀")) {
            Results results = question.ask(saying(word), Map.of("word", word));
            assertEquals(List.of(List.of("https://data.example/s", word)), results.texts());
        }
        assertEquals(0, question.ask(saying("war"), Map.of("most", "2")).texts().size());
    }

    @Test
    void badValuesAreRefusedWithTheParameterAndTheRemedy() {
        Question question = Question.parse("words", TEXT);
        Map.of("by", "no iri", "day", "6 October", "most", "many")
                .forEach((name, value) -> assertEquals(
                        "parameter " + name,
                        assertThrows(QueryProblem.class, () -> question.with(Map.of(name, value)))
                                .issue()
                                .subject()));
        assertThrows(QueryProblem.class, () -> question.with(Map.of("by", "x:a> . ?s ?p <y:b")));
        assertTrue(assertThrows(QueryProblem.class, () -> question.with(Map.of("wird", "x")))
                .issue()
                .remedy()
                .contains("word"));
    }

    @Test
    void whatIsNoQuestionIsRefused() {
        for (String text : List.of(
                "",
                "nonsense",
                "ASK {}",
                "DROP ALL",
                "# t\n# param: word strang \"\" x\nSELECT * {}",
                "# t\n# param: day date \"never\" x\nSELECT * {}",
                "SELECT * { LATERAL { ?s ?p ?o } }")) {
            assertThrows(QueryProblem.class, () -> Question.parse("bad", text), text);
        }
    }

    @Test
    void aFileWithoutAHeaderIsAQuestionToo() {
        assertEquals(
                1,
                Question.parse("bare", "SELECT * { ?s ?p ?o }")
                        .ask(saying("x"), Map.of())
                        .texts()
                        .size());
    }
}
