package org.skirmish.extract.events;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.rules.Match;
import org.skirmish.extract.rules.RuleBook;
import org.skirmish.model.Responsibility.Stance;

/** Finds who, by a sentence's words, says that somebody did it or did not, by the rules of responsibility. */
public final class ResponsibilityFinder {

    private final RuleBook rules = RuleBook.load("responsibility");
    private final Modality modality;

    public ResponsibilityFinder(Modality modality) {
        this.modality = modality;
    }

    /**
     * What is said of who did it.
     *
     * @param accused the head of the phrase for who is said to have done it; none where both sides accuse each other
     * @param source the head of the phrase for who says so, where it is another
     */
    public record Charge(
            IndexedWord cue, Optional<IndexedWord> accused, Optional<IndexedWord> source, Stance stance, String rule) {

        /** Whether each of the two sides accuses the other. */
        public boolean mutual() {
            return accused.isEmpty();
        }
    }

    /** The charges, claims, admissions and denials of a sentence that are told as made, in the order of the rules. */
    public List<Charge> in(Sentence sentence) {
        return rules.matches(sentence.graph()).stream()
                .filter(m -> modality.of(sentence, m.node("cue").orElseThrow()).equals("actual"))
                .map(ResponsibilityFinder::charge)
                .toList();
    }

    private static Charge charge(Match match) {
        return new Charge(
                match.node("cue").orElseThrow(),
                match.node("accused"),
                match.node("source"),
                Stance.valueOf(match.rule().setting("stance", "accuses").toUpperCase(Locale.ROOT)),
                match.rule().id());
    }
}
