package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Block;

/**
 * The heads of a list's items, which say where and when without a verb: "Ndrele, 11 Feb: …", "27 October, Demoso
 * Township."
 */
public final class Listings {

    private static final int LONGEST = 12;

    private Listings() {}

    /** How many of the sentence's first tokens are such a head: all, those before its colon, or none. */
    public static int headEnd(Sentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        if (sentence.block().kind() == Block.Kind.TITLE) {
            return 0;
        }
        for (int i = 0; i < tokens.size() && i <= LONGEST; i++) {
            boolean last = i + 1 == tokens.size();
            if (tokens.get(i).tag().startsWith("VB") || tokens.get(i).tag().equals("MD")) {
                return 0;
            }
            if (tokens.get(i).word().equals(":") || last) {
                return last ? i + 1 : i;
            }
        }
        return 0;
    }
}
