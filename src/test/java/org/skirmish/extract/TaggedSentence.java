package org.skirmish.extract;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Lexicon;

/** Sentences of tagged words without a parse: {@code 2/CD medics/NNS died/VBD}. Words of digits count what they say. */
public final class TaggedSentence {

    private TaggedSentence() {}

    /** The sentence, its words with lemmas and senses, all of them hung on the first. */
    public static Sentence of(String tagged, Lexicon lexicon) {
        String[] words = tagged.strip().split("\\s+");
        List<String> others = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            others.add("dep>" + words[i] + "-" + (i + 1));
        }
        return GraphSentence.of("[" + words[0] + "-1 " + String.join(" ", others) + "]", lexicon);
    }
}
