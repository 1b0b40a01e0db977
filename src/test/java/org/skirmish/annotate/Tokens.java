package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.model.Block;
import org.skirmish.model.Span;

/** Tokens made by hand, from words set apart by single spaces. */
public final class Tokens {

    private Tokens() {}

    /** A token a word, with its place in the text. */
    public static List<CoreLabel> of(String text) {
        List<CoreLabel> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ")) {
            CoreLabel token = new CoreLabel();
            token.setWord(word);
            token.setValue(word);
            token.setOriginalText(word);
            token.setBeginPosition(begin);
            token.setEndPosition(begin + word.length());
            token.setIndex(tokens.size() + 1);
            tokens.add(token);
            begin += word.length() + 1;
        }
        return tokens;
    }

    /** The sentence of words written as {@code word/TAG}; it has no graph. */
    public static Sentence tagged(String words) {
        String text = text(words);
        List<CoreLabel> tokens = of(text);
        String[] tags = words.replaceAll("(^| )[^ ]+/([^ /]+)", "$1$2").split(" ");
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setTag(tags[i]);
        }
        Span span = new Span(0, text.length());
        return new Sentence(0, 0, new Block(Block.Kind.PARAGRAPH, span), span, tokens, new SemanticGraph());
    }

    /** The text that {@link #tagged} makes of the words. */
    public static String text(String words) {
        return words.replaceAll("/[^ /]+(?= |$)", "");
    }
}
