package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

class ParseFormTest {

    private static final String TEXT = "Troops killed 5 😀 civilians";

    private static Parse parse() {
        List<CoreLabel> tokens = Tokens.of(TEXT);
        tokens.forEach(token -> token.setTag("NN"));
        tokens.get(2).set(Counts.class, new Bounds(OptionalLong.of(5), OptionalLong.empty(), true));
        IndexedWord[] words = tokens.stream().map(IndexedWord::new).toArray(IndexedWord[]::new);
        IndexedWord copy = words[1].makeSoftCopy(1);
        SemanticGraph graph = new SemanticGraph();
        for (IndexedWord word : List.of(words[0], words[1], words[2], words[4], copy)) {
            graph.addVertex(word);
        }
        graph.setRoot(words[1]);
        graph.addEdge(words[1], words[0], GrammaticalRelation.valueOf("nsubj"), 0, false);
        graph.addEdge(words[1], words[4], GrammaticalRelation.valueOf("obl:in_front_of"), 0, false);
        graph.addEdge(copy, words[4], GrammaticalRelation.valueOf("obj"), 0, true);
        Span span = new Span(0, TEXT.length());
        Block block = new Block(Block.Kind.PARAGRAPH, span);
        Metadata known = new Metadata(
                Optional.of("Title"),
                Optional.empty(),
                Optional.of(URI.create("https://example.org/a")),
                Optional.of(LocalDate.of(2022, 2, 12)));
        Report report = new Report("abc", "a.txt", TEXT, known, List.of(block));
        return new Parse(
                new AnnotatedReport(report, List.of(new Sentence(0, 0, block, span, tokens, graph))),
                List.of(new Issue("a.txt", "odd", "look")));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        Parse parse = parse();
        byte[] written = ParseForm.write(parse);
        Parse read = ParseForm.read(written);
        assertEquals(parse.report().report(), read.report().report());
        assertEquals(parse.notes(), read.notes());
        Sentence before = parse.report().sentences().get(0);
        Sentence after = read.report().sentences().get(0);
        assertEquals(before.graph().toCompactString(true), after.graph().toCompactString(true));
        assertEquals(
                before.graph().edgeListSorted().stream()
                        .map(e -> e.getRelation() + " " + e.isExtra() + " "
                                + e.getGovernor().copyCount())
                        .toList(),
                after.graph().edgeListSorted().stream()
                        .map(e -> e.getRelation() + " " + e.isExtra() + " "
                                + e.getGovernor().copyCount())
                        .toList());
        assertEquals(
                before.tokens().stream()
                        .map(t -> Sentence.span(t) + t.word() + t.tag() + t.lemma() + t.get(Counts.class))
                        .toList(),
                after.tokens().stream()
                        .map(t -> Sentence.span(t) + t.word() + t.tag() + t.lemma() + t.get(Counts.class))
                        .toList());
        assertEquals(before.span(), after.span());
        assertArrayEquals(written, ParseForm.write(read));
    }

    @Test
    void anotherFormIsRefused() {
        byte[] other = new String(ParseForm.write(parse()), StandardCharsets.UTF_8)
                .replace("skirmish-parse-1", "skirmish-parse-9")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(assertThrows(AnnotationException.class, () -> ParseForm.read(other))
                .getMessage()
                .contains("build the report again"));
        assertThrows(AnnotationException.class, () -> ParseForm.read("{".getBytes(StandardCharsets.UTF_8)));
    }
}
