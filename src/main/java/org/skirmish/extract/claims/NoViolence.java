package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import org.skirmish.annotate.Sentence;

/** Tells what is no violence although words of harm or of fighting stand in it: mishaps, games, stories, markets. */
public final class NoViolence {

    private final Peace words = new Peace();
    private final Mishaps mishaps = new Mishaps(words);
    private final Idioms idioms = new Idioms(words);
    private final Pastimes pastimes = new Pastimes(words);

    /** Whether a word of harm tells of a death or injury that is nobody's act. */
    public boolean harm(Sentence sentence, IndexedWord harm) {
        return mishaps.caused(sentence, harm) || idioms.harmless(sentence, harm) || unreal(sentence, harm);
    }

    /** Whether a word of fighting tells of none. */
    public boolean act(Sentence sentence, IndexedWord act) {
        return mishaps.harmless(sentence, act) || unreal(sentence, act);
    }

    private boolean unreal(Sentence sentence, IndexedWord word) {
        return pastimes.game(sentence) || pastimes.story(sentence, word) || pastimes.prices(sentence, word);
    }

    /**
     * Whether the sentence as a whole is about such a thing, so that what the next one counts without saying more is of
     * it too.
     */
    public boolean topic(Sentence sentence) {
        return mishaps.told(sentence)
                || pastimes.game(sentence)
                || sentence.graph().getRoots().stream().anyMatch(root -> pastimes.story(sentence, root));
    }

    /** Whether the sentence goes on with such a topic: nobody with arms and no weapon stands in it. */
    public boolean goesOn(Sentence sentence) {
        return words.unarmed(sentence);
    }
}
