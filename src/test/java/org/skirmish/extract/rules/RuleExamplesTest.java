package org.skirmish.extract.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.fixture.Standard;

/** Holds each rule to the examples that stand beside it, with the words' senses taken from the ontology. */
class RuleExamplesTest {

    private static Lexicon lexicon;

    @BeforeAll
    static void readLexicon() {
        lexicon = new Lexicon(Standard.vocabulary());
    }

    @TestFactory
    Stream<DynamicTest> examples() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String family : RuleFamilies.names()) {
            RuleBook book = RuleBook.load(family);
            assertFalse(book.rules().isEmpty(), family + ".rules holds no rule");
            book.rules().forEach(rule -> tests.add(DynamicTest.dynamicTest(rule.id(), () -> check(rule, book))));
        }
        assertTrue(tests.size() > 40, "only " + tests.size() + " rules found");
        return tests.stream();
    }

    @Test
    void noIdStandsTwice() throws IOException, URISyntaxException {
        Set<String> ids = new HashSet<>();
        for (String family : RuleFamilies.names()) {
            RuleBook.load(family).rules().forEach(rule -> assertTrue(ids.add(rule.id()), rule.id() + " stands twice"));
        }
    }

    private static void check(Rule rule, RuleBook book) {
        assertFalse(rule.yes().isEmpty(), rule.id() + " has no example that must match");
        assertFalse(rule.no().isEmpty(), rule.id() + " has no example that must not match");
        for (String example : rule.yes()) {
            SemanticGraph graph = graph(example);
            assertTrue(
                    book.matches(graph).stream().anyMatch(m -> m.rule().equals(rule)),
                    () -> rule.id() + " must match " + example + told(graph));
        }
        for (String example : rule.no()) {
            SemanticGraph graph = graph(example);
            assertTrue(
                    RuleBook.matches(rule, graph).isEmpty(),
                    () -> rule.id() + " must not match " + example + told(graph));
        }
    }

    /** The example's graph, its words with lemmas and senses, as the extractor would see it. */
    private static SemanticGraph graph(String example) {
        SemanticGraph graph = SemanticGraph.valueOf(example);
        Morphology morphology = new Morphology();
        List<CoreLabel> tokens = graph.vertexSet().stream()
                .sorted(Comparator.comparingInt(IndexedWord::index))
                .map(IndexedWord::backingLabel)
                .toList();
        assertTrue(tokens.stream().allMatch(t -> t.tag() != null), "a word without a tag (word/TAG) in " + example);
        tokens.forEach(token -> token.setLemma(morphology.lemma(token.word(), token.tag())));
        lexicon.mark(tokens);
        return graph;
    }

    private static String told(SemanticGraph graph) {
        StringBuilder words = new StringBuilder("; senses:");
        graph.vertexListSorted().forEach(w -> words.append(' ')
                .append(w.word())
                .append('{')
                .append(w.get(CoreAnnotations.VerbSenseAnnotation.class))
                .append('}'));
        return words.toString();
    }
}
