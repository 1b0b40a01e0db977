package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces that were parsed apart become one graph over the sentence's own tokens. */
class SentencePiecesTest {

    private static final GrammaticalRelation OBJECT = GrammaticalRelation.valueOf(Language.UniversalEnglish, "obj");

    @Test
    void hangsSpeechOnStatement() {
        List<CoreLabel> tokens = Tokens.tagged("Men/NNS died/VBD ,/, said/VBD residents/NNS ./.").tokens();
        SentencePieces apart = new SentencePieces(tokens, List.of(new Aside(Aside.Kind.VERB_FIRST, 2, 3, 5)));
        assertEquals(List.of("Men", "died", "."), words(apart.pieces().get(0)));
        assertEquals(List.of("said", "residents"), words(apart.pieces().get(1)));
        parse(apart.pieces().get(0), 2, 1);
        parse(apart.pieces().get(1), 1, 2);

        SemanticGraph whole = apart.joined().orElseThrow();

        assertEquals("died", whole.getFirstRoot().word());
        IndexedWord said = whole.getNodeByIndex(4);
        assertEquals("parataxis", whole.getEdge(whole.getFirstRoot(), said).getRelation().toString());
        assertEquals("nsubj", whole.getEdge(said, whole.getNodeByIndex(5)).getRelation().toString());
    }

    @Test
    void hangsSourceOnStatement() {
        List<CoreLabel> tokens = Tokens.tagged("Men/NNS died/VBD ,/, according/VBG to/TO residents/NNS ./.").tokens();
        SentencePieces apart = new SentencePieces(tokens, List.of(new Aside(Aside.Kind.ACCORDING, 2, 3, 6)));
        assertEquals(List.of("residents"), words(apart.pieces().get(1)));
        parse(apart.pieces().get(0), 2, 1);
        SemanticGraph alone = new SemanticGraph();
        alone.addRoot(new IndexedWord(apart.pieces().get(1).get(CoreAnnotations.TokensAnnotation.class).get(0)));
        apart.pieces().get(1).set(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class, alone);

        SemanticGraph whole = apart.joined().orElseThrow();

        assertEquals("obl:according_to", whole.getEdge(whole.getFirstRoot(), whole.getNodeByIndex(6)).getRelation().toString());
        assertEquals("case", whole.getEdge(whole.getNodeByIndex(6), whole.getNodeByIndex(4)).getRelation().toString());
    }

    @Test
    void withoutStatementNoGraph() {
        List<CoreLabel> tokens = Tokens.tagged("Men/NNS died/VBD ,/, said/VBD residents/NNS ./.").tokens();
        assertTrue(new SentencePieces(tokens, List.of(new Aside(Aside.Kind.VERB_FIRST, 2, 3, 5))).joined().isEmpty());
    }

    private static List<String> words(CoreMap piece) {
        return piece.get(CoreAnnotations.TokensAnnotation.class).stream().map(CoreLabel::word).toList();
    }

    private static void parse(CoreMap piece, int root, int object) {
        List<CoreLabel> tokens = piece.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = new SemanticGraph();
        IndexedWord head = new IndexedWord(tokens.get(root - 1));
        graph.addRoot(head);
        graph.addEdge(head, new IndexedWord(tokens.get(object - 1)), OBJECT, 0, false);
        piece.set(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class, graph);
    }
}
