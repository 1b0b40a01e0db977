package org.skirmish.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Span;

/** Sentences made by hand from graphs in which each word has its place: {@code [died/VBD-2 nsubj>soldiers/NNS-1]}. */
public final class GraphSentence {

    private GraphSentence() {}

    /**
     * The sentence, its words with lemmas and senses; words of digits count what they say. Places run from 1 without
     * gaps.
     */
    public static Sentence of(String notation, Lexicon lexicon) {
        SemanticGraph graph = SemanticGraph.valueOf(notation);
        List<CoreLabel> tokens = graph.vertexSet().stream()
                .sorted(Comparator.comparingInt(IndexedWord::index))
                .map(IndexedWord::backingLabel)
                .toList();
        Morphology morphology = new Morphology();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            if (token.index() != i + 1) {
                throw new IllegalArgumentException("word " + (i + 1) + " is missing in " + notation);
            }
            token.setLemma(morphology.lemma(token.word(), token.tag()));
            token.setBeginPosition(begin);
            token.setEndPosition(begin + token.word().length());
            begin = token.endPosition() + 1;
            if (token.word().matches("\\d+")) {
                token.set(Counts.class, Bounds.exactly(Long.parseLong(token.word())));
            }
        }
        lexicon.mark(tokens);
        Span span = new Span(0, begin - 1);
        return new Sentence(0, 0, new Block(Block.Kind.PARAGRAPH, span), span, tokens, graph);
    }

    /** Its words with single spaces between. */
    public static String text(Sentence sentence) {
        return sentence.tokens().stream().map(CoreLabel::word).collect(Collectors.joining(" "));
    }

    /** The word of the graph that is written so. */
    public static IndexedWord word(Sentence sentence, String written) {
        return sentence.graph().vertexSet().stream()
                .filter(w -> w.word().equals(written))
                .findFirst()
                .orElseThrow();
    }
}
