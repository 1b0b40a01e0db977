package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;

/**
 * A counted harm as one sentence tells it, before it is known who speaks and of which engagement.
 *
 * @param measure notation of the scheme {@code harms}
 * @param word the word that tells of the harm
 * @param agent who did it, if the sentence says
 * @param victims the noun of those harmed, or of the things; none for a bare number
 * @param loser who lost what is counted, if the sentence says
 * @param thing whether things are counted, not people
 * @param total whether the words themselves call it a total ("the toll")
 * @param alone whether its number is of nobody told before: bodies that were found, a toll
 * @param carried whether the harm itself was told before, and only the number is new ("they listed seven")
 */
public record Harm(
        Sentence sentence,
        String rule,
        String measure,
        IndexedWord word,
        Count count,
        Optional<IndexedWord> victims,
        Optional<IndexedWord> agent,
        Optional<IndexedWord> loser,
        boolean thing,
        boolean total,
        boolean carried,
        boolean alone) {

    /** In place of a measure: the number is of what was counted last. */
    public static final String CARRIED = "carried";

    /** Whether it tells of people killed or injured. */
    public boolean casualty() {
        return !thing && isCasualty(measure);
    }

    /** Whether those of the measure were killed or injured. */
    public static boolean isCasualty(String measure) {
        return measure.equals("killed") || measure.equals("injured");
    }

    /**
     * "denied that it had killed 12 farmers": whether it is a number of people whose harm somebody denies as the
     * sentence tells it.
     */
    public boolean denied() {
        return denied(sentence, word) && count.bounds().max().orElse(1) > 0;
    }

    static boolean denied(Sentence sentence, IndexedWord verb) {
        return sentence.graph().containsVertex(verb)
                && sentence.graph().getParents(verb).stream()
                        .anyMatch(g ->
                                Senses.of(g.backingLabel(), "reporting.verb").contains("deny"));
    }

    /** The same, of a measure that the report told before. */
    public Harm of(String told) {
        return new Harm(sentence, rule, told, word, count, victims, agent, loser, thing, total, true, alone);
    }

    /** The same of another number, and of those whom it counts. */
    public Harm counting(Count other) {
        return new Harm(sentence, rule, measure, word, other, other.noun(), agent, loser, thing, total, carried, alone);
    }

    /** The same, lost by that party. */
    public Harm lostBy(IndexedWord party) {
        return new Harm(
                sentence, rule, measure, word, count, victims, agent, Optional.of(party), thing, total, carried, alone);
    }

    /** The same, done by that party, or by none that is told. */
    public Harm doneBy(Optional<IndexedWord> party) {
        return new Harm(sentence, rule, measure, word, count, victims, party, loser, thing, total, carried, alone);
    }
}
