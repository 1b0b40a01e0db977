package org.skirmish.extract.discourse.time;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.dates.DateFinder.Found;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;

/** Times told by how far two acts lie apart: "the attack came three days after bandits laid an ambush". */
final class Intervals {

    private Intervals() {}

    /**
     * The words that tell how long after or before what the word tells the rest of the sentence was: the word stands in
     * the clause behind them.
     */
    static Optional<Found> before(SentenceReading told, IndexedWord word) {
        return told.dates().stream()
                .filter(f -> f.bearing() == Bearing.APART)
                .filter(f -> behind(told.sentence(), f)
                        .filter(head -> holds(told.sentence(), head, word))
                        .isPresent())
                .findFirst();
    }

    /** Whether what the word tells was only said then: "a day after the army announced that it had taken the town". */
    static boolean said(SentenceReading told, Found apart, IndexedWord word) {
        return behind(told.sentence(), apart)
                .filter(head -> head != word.index()
                        && told.speeches().stream().anyMatch(s -> s.cue().index() == head))
                .isPresent();
    }

    /** "The attack came three days after …": the interval counts from what the report as a whole is about. */
    static boolean fromMain(SentenceReading told) {
        return told.dates().stream()
                .filter(f -> f.bearing() == Bearing.APART)
                .flatMap(f -> behind(told.sentence(), f).stream())
                .flatMap(head -> Clauses.verb(told.sentence(), head).stream())
                .flatMap(verb -> NounPhrase.children(told.sentence(), verb, "nsubj").stream())
                .anyMatch(subject -> Senses.has(subject.backingLabel(), "engagements.noun")
                        && NounPhrase.children(told.sentence(), subject, "det").stream()
                                .anyMatch(d -> !"a".equals(d.lemma())));
    }

    private static boolean holds(Sentence sentence, int head, IndexedWord word) {
        return head == word.index() || Clauses.within(sentence, word.index(), head);
    }

    /** The head of what stands behind "after" or "before". */
    private static Optional<Integer> behind(Sentence sentence, Found apart) {
        int joint = SpeakingDays.token(sentence, apart) + 1;
        return joint > sentence.tokens().size() ? Optional.empty() : Clauses.governor(sentence, joint);
    }
}
