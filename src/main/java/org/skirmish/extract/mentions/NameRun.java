package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;

/** A run of capitalised words, with what stands around it that tells whether it is a place; indices are 0-based, ends excluded. */
record NameRun(Sentence sentence, int from, int nameEnd, int end, String name, Optional<String> kind, Optional<String> preposition,
                         boolean chained, boolean loose) {

    List<CoreLabel> tokens() {
        return sentence.tokens();
    }

    boolean person() {
        return tokens().subList(from, nameEnd).stream().anyMatch(t -> "PERSON".equals(t.ner()));
    }

    /** "An observation post in X": after a word of kind no person is meant. */
    boolean housed() {
        return from > 1 && PlaceWords.kindOf(tokens().get(from - 2)).isPresent();
    }

    /** Part of a longer name that is no place's: "Free Delta | Radio". */
    boolean part() {
        return end < tokens().size() && Character.isUpperCase(tokens().get(end).word().charAt(0)) && Senses.has(tokens().get(end), "claimant-kinds.noun")
            && tokens().get(end).tag().startsWith("NNP");
    }

    boolean noun() {
        return tokens().subList(from, nameEnd).stream().anyMatch(t -> t.tag().startsWith("N") || t.word().contains("-"));
    }

    boolean followed(String word) {
        return end < tokens().size() && tokens().get(end).word().equals(word);
    }

    /** "The Hill Post": a paper, a firm. */
    boolean titled() {
        return from > 0 && tokens().get(from - 1).word().equals("The") && (from > 1 || kind.isPresent() && end - from > 1)
            && Character.isUpperCase(tokens().get(end - 1).word().charAt(0));
    }
}
