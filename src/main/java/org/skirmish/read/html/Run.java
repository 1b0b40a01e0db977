package org.skirmish.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.skirmish.model.Block.Kind;

/**
 * Text of a page that no border of a block divides.
 *
 * @param owner the innermost block around it
 * @param linked how many of its characters are links
 */
record Run(Element owner, String words, int linked, Kind kind) {

    private static final Pattern STOP = Pattern.compile("[.!?…][\"”’')\\]]{0,4}(?: |$)");
    private static final Pattern END = Pattern.compile("[.!?:…][\"”’')\\]]{0,4}$");
    private static final int SENTENCE = 40;
    private static final int PARAGRAPH = 150;
    private static final int LABEL = 25;
    private static final double MOSTLY = 0.6;

    /**
     * How much the run speaks for its surroundings being the article: long paragraphs much, short ones little, links
     * nothing.
     */
    double weight() {
        int own = words.length() - 2 * linked;
        boolean prose =
                kind == Kind.PARAGRAPH && own >= SENTENCE && STOP.matcher(words).find();
        return prose ? own * Math.min(1.0, own / (double) PARAGRAPH) : 0;
    }

    /** Whether the run, found inside the article, is a part of it: not a list of links, not a label. */
    boolean belongs() {
        if (linked > words.length() * MOSTLY) {
            return false;
        }
        return kind != Kind.PARAGRAPH
                || words.length() >= LABEL
                || END.matcher(words).find();
    }
}
