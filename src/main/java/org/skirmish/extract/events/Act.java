package org.skirmish.extract.events;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.skirmish.annotate.Sentence;

/**
 * An act of violence as one sentence tells it.
 *
 * @param rules ids of the rules that found it
 * @param kinds notations of {@code engagements} that its word may stand for, likelier first
 * @param attackers heads of the phrases that name who acted
 * @param targets heads of those against whom
 * @param parties heads of those who met ("between X and Y")
 * @param noun whether a noun tells of it
 * @param definite whether it is spoken of as known ("the attack", "the three-hour clash")
 * @param counter whether it answers another's act ("the army returned fire")
 * @param plural whether several are summed up ("attacks", "two ambushes")
 */
public record Act(
        Sentence sentence,
        List<String> rules,
        IndexedWord trigger,
        List<String> kinds,
        List<IndexedWord> attackers,
        List<IndexedWord> targets,
        List<IndexedWord> parties,
        boolean noun,
        boolean definite,
        boolean plural,
        boolean weak,
        boolean counter) {}
