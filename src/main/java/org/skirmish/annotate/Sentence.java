package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.List;
import org.skirmish.model.Block;
import org.skirmish.model.Span;

/**
 * A parsed sentence.
 *
 * @param index its place in the report, from 0
 * @param paragraph index of the block in which it stands
 * @param tokens a number phrase ("at least 15") is one token; see {@link NumberPhrases}
 * @param graph enhanced++ Universal Dependencies
 */
public record Sentence(int index, int paragraph, Block block, Span span, List<CoreLabel> tokens, SemanticGraph graph) {

    /** Where the token stands in the report. */
    public static Span span(CoreLabel token) {
        return new Span(token.beginPosition(), token.endPosition());
    }

    /** Where the word of the graph stands in the report. */
    public static Span span(IndexedWord word) {
        return span(word.backingLabel());
    }

    /** The token of the 1-based index that the graph uses. */
    public CoreLabel token(int index) {
        return tokens.get(index - 1);
    }

    /**
     * The sentence as the report has it, its words in the case in which they were parsed: that of print, where the
     * report is in capitals. What is invisible within a word stands behind it, so that offsets hold.
     */
    public String printed(String text) {
        StringBuilder printed = new StringBuilder(span.in(text));
        for (CoreLabel token : tokens) {
            int begin = token.beginPosition() - span.begin();
            int end = token.endPosition() - span.begin();
            String written = printed.substring(begin, end);
            String invisible = written.replaceAll("\\P{Cf}", "");
            if (written.replaceAll("\\p{Cf}", "").equalsIgnoreCase(token.word())) {
                printed.replace(begin, end, token.word() + invisible);
            }
        }
        return printed.toString();
    }

    /** The words in lower case, as the report has them, with single spaces between. */
    public String lowerCase(String text) {
        return span.in(text)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .replace('’', '\'');
    }
}
