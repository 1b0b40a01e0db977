package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;

/**
 * A run of capitalised words, with what stands around it that tells whether it is a place; indices are 0-based, ends
 * excluded.
 */
record NameRun(
        Sentence sentence,
        int from,
        int nameEnd,
        int end,
        String name,
        Optional<String> kind,
        Optional<String> preposition,
        boolean chained,
        boolean loose) {

    /** The tokens behind a name that may say what it is: ", a small town in". */
    private static final int APPOSED = 5;

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

    /** "Regained X", "X fell". */
    boolean taken(PlaceWords words) {
        boolean object = from > 0
                && Senses.of(tokens().get(from - 1), "engagements.verb").contains("seizure");
        return object
                || end < tokens().size() && words.is("lost", tokens().get(end).word());
    }

    /** "X, a small town on the highway", "X, nine kilometres from the city". */
    boolean apposed(PlaceWords words) {
        List<CoreLabel> after = tokens().subList(end, Math.min(end + APPOSED, tokens().size()));
        if (after.size() < APPOSED
                || !after.get(0).word().equals(",")
                || !after.get(1).tag().matches("DT|CD")) {
            return false;
        }
        int noun = after.get(2).tag().equals("JJ") ? 3 : 2;
        boolean described = after.get(1).tag().equals("DT")
                && PlaceWords.kindOf(after.get(noun)).isPresent()
                && words.is("locating", after.get(noun + 1).word());
        return described || words.is("distance", after.get(2).word());
    }

    /** "On the road to X", "the entrance to X": there, and not merely bound for it. */
    boolean roadTo(PlaceWords words) {
        boolean to = from > 1 && tokens().get(from - 1).word().equals("to");
        return to
                && (words.is("approach", tokens().get(from - 2).lemma())
                        || PlaceWords.kindOf(tokens().get(from - 2))
                                .filter(k -> k.equals("road") || k.equals("highway"))
                                .isPresent());
    }

    /** Part of a longer name that is no place's: "Free Delta | Radio". */
    boolean part() {
        return end < tokens().size()
                && Character.isUpperCase(tokens().get(end).word().charAt(0))
                && Senses.has(tokens().get(end), "claimant-kinds.noun")
                && tokens().get(end).tag().startsWith("NNP");
    }

    /**
     * Whether a noun stands in the name, or one for a kind of place behind it: the parser takes "Pale" of "in Pale
     * town" for an adjective.
     */
    boolean noun() {
        boolean bare = from > 0
                && preposition
                        .filter(tokens().get(from - 1).word()::equalsIgnoreCase)
                        .isPresent();
        return end > nameEnd && bare
                || tokens().subList(from, nameEnd).stream()
                        .anyMatch(t -> t.tag().startsWith("N") || t.word().contains("-"));
    }

    boolean followed(String word) {
        return end < tokens().size() && tokens().get(end).word().equals(word);
    }

    /** "The Hill Post": a paper, a firm. */
    boolean titled() {
        return from > 0
                && tokens().get(from - 1).word().equals("The")
                && (from > 1 || kind.isPresent() && end - from > 1)
                && Character.isUpperCase(tokens().get(end - 1).word().charAt(0));
    }
}
