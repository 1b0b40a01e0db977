package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pieces that were parsed apart become one graph over the sentence's own tokens. */
class SentencePiecesTest {

    private static final GrammaticalRelation OBJECT = GrammaticalRelation.valueOf(Language.UniversalEnglish, "obj");

    private final List<List<String>> asked = new ArrayList<>();

    @Test
    void hangsSpeechOnStatement() {
        List<CoreLabel> tokens =
                Tokens.tagged("Men/NNS died/VBD ,/, said/VBD residents/NNS ./.").tokens();
        SentencePieces apart = new SentencePieces(tokens, List.of(new Aside(Aside.Kind.VERB_FIRST, 2, 3, 5)));

        SemanticGraph whole =
                apart.parsed(parser(Map.of("died", "Men", "said", "residents"))).orElseThrow();

        assertEquals(List.of(List.of("Men", "died", "."), List.of("said", "residents")), asked);
        assertEquals("died", whole.getFirstRoot().word());
        IndexedWord said = whole.getNodeByIndex(4);
        assertEquals(
                "parataxis",
                whole.getEdge(whole.getFirstRoot(), said).getRelation().toString());
        assertEquals(
                "nsubj",
                whole.getEdge(said, whole.getNodeByIndex(5)).getRelation().toString());
    }

    @Test
    void hangsSourceOnStatement() {
        List<CoreLabel> tokens = Tokens.tagged("Men/NNS died/VBD ,/, according/VBG to/TO residents/NNS ./.")
                .tokens();
        SentencePieces apart = new SentencePieces(tokens, List.of(new Aside(Aside.Kind.ACCORDING, 2, 3, 6)));

        SemanticGraph whole = apart.parsed(parser(Map.of("died", "Men"))).orElseThrow();

        assertEquals(List.of(List.of("Men", "died", "."), List.of("residents")), asked);
        assertEquals(
                "obl:according_to",
                whole.getEdge(whole.getFirstRoot(), whole.getNodeByIndex(6))
                        .getRelation()
                        .toString());
        assertEquals(
                "case",
                whole.getEdge(whole.getNodeByIndex(6), whole.getNodeByIndex(4))
                        .getRelation()
                        .toString());
    }

    @Test
    void withoutStatementNoGraph() {
        List<CoreLabel> tokens =
                Tokens.tagged("Men/NNS died/VBD ,/, said/VBD residents/NNS ./.").tokens();
        assertTrue(new SentencePieces(tokens, List.of(new Aside(Aside.Kind.VERB_FIRST, 2, 3, 5)))
                .parsed(piece -> new SemanticGraph())
                .isEmpty());
    }

    /**
     * Takes a verb that it knows for the root and the word it is given with for its object, any other piece for its
     * first word alone.
     */
    private Function<List<CoreLabel>, SemanticGraph> parser(Map<String, String> objects) {
        return piece -> {
            asked.add(piece.stream().map(CoreLabel::word).toList());
            SemanticGraph graph = new SemanticGraph();
            CoreLabel root = piece.stream()
                    .filter(t -> objects.containsKey(t.word()))
                    .findFirst()
                    .orElse(piece.get(0));
            graph.addRoot(new IndexedWord(root));
            piece.stream()
                    .filter(t -> t.word().equals(objects.get(root.word())))
                    .forEach(t -> graph.addEdge(new IndexedWord(root), new IndexedWord(t), OBJECT, 0, false));
            return graph;
        };
    }
}
