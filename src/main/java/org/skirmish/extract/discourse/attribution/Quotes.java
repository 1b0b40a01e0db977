package org.skirmish.extract.discourse.attribution;

import org.skirmish.annotate.Sentence;

/** Tells whether a sentence stands inside a quotation that its paragraph opened before. */
public final class Quotes {

    private static final int LONGEST = 3000;

    private Quotes() {}

    /**
     * Whether a quotation is open where the sentence begins, or the sentence opens it; the paragraph's own marks are
     * counted.
     */
    public static boolean open(String text, Sentence sentence) {
        int from = Math.max(sentence.block().span().begin(), sentence.span().begin() - LONGEST);
        boolean open = false;
        for (int i = from; i <= sentence.span().begin() && i < text.length(); i++) {
            char c = text.charAt(i);
            open = c == '“' || c == '«' || (c != '”' && c != '»' && (c == '"' ? !open : open));
        }
        return open;
    }
}
