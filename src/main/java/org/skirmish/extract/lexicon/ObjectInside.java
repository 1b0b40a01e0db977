package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Verbs of harm of several words whose object stands inside them: "set seven houses ablaze", "blew two men up", "made
 * 700 villagers homeless".
 */
final class ObjectInside {

    static final String PROPERTY = "harms.objectVerb";

    private static final int LONGEST = 7;

    private final WordLists words;

    /** @param words the closed lists, of which {@code verb-particles} holds the particles */
    ObjectInside(WordLists words) {
        this.words = words;
    }

    /**
     * Whether the verb stands at the place, one noun phrase behind it, and its other words behind that. A particle must
     * not be a preposition: "took two men out of the house" takes nobody out.
     */
    boolean matches(List<String> lemmas, String property, List<CoreLabel> tokens, int from) {
        if (!property.equals(PROPERTY) || lemmas.size() < 2) {
            return false;
        }
        int at = from + 1;
        boolean noun = false;
        while (at < tokens.size() && at - from <= LONGEST && inside(tokens.get(at))) {
            noun |= tokens.get(at).tag().matches("NN.*|CD|PRP|DT");
            at++;
            if (noun && behind(lemmas, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(CoreLabel token) {
        return token.tag().matches("DT|CD|JJ.?|NN.*|PRP.?|RB|POS");
    }

    private boolean behind(List<String> lemmas, List<CoreLabel> tokens, int at) {
        int skipped = 0;
        for (int i = 1; i < lemmas.size(); i++) {
            int place = at + i - 1 + skipped;
            if (i > 1
                    && place < tokens.size()
                    && !Lexicon.lemma(tokens.get(place)).equals(lemmas.get(i))
                    && Lexicon.passable(tokens.get(place))) {
                skipped++;
                place++;
            }
            if (place >= tokens.size() || !Lexicon.lemma(tokens.get(place)).equals(lemmas.get(i))) {
                return false;
            }
        }
        boolean particle = lemmas.size() == 2 && words.has("verb-particles", lemmas.get(1));
        boolean of = at + 1 < tokens.size() && tokens.get(at + 1).word().equals("of");
        return !particle || tokens.get(at).tag().startsWith("R") && !of;
    }
}
