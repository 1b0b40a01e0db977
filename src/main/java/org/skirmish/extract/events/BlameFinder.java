package org.skirmish.extract.events;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.rules.RuleBook;

/** Finds whom a sentence makes responsible for what was told, by the rules of blame. */
public final class BlameFinder {

    private final RuleBook rules = RuleBook.load("blame");
    private final Modality modality;

    public BlameFinder(Modality modality) {
        this.modality = modality;
    }

    /** The heads of the phrases that name the blamed, also those who claim it for themselves. */
    public List<IndexedWord> in(Sentence sentence) {
        return rules.matches(sentence.graph()).stream()
                .filter(m -> modality.of(sentence, m.node("cue").orElseThrow()).equals("actual"))
                .map(m -> m.node("culprit").orElseThrow())
                .filter(c -> !c.tag().startsWith("PRP"))
                .distinct()
                .toList();
    }
}
