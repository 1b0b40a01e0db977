package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;

/**
 * Whose the weapons of a sentence are: "drones flown by the alliance", "mines of the group", "shells fired from a
 * base".
 */
public final class WeaponUsers {

    private static final List<String> OWNING =
            List.of("nmod:of", "nmod:from", "nmod:by", "nmod:poss", "compound", "appos");
    /** Clauses and participles that tell what was done with the weapon. */
    private static final List<String> CLAUSES = List.of("acl", "acl:relcl", "amod");

    private static final List<String> AGENT = List.of("obl:agent", "obl:by", "nsubj", "obl:from");

    private WeaponUsers() {}

    /** Whether the word is one for a weapon. */
    public static boolean weapon(IndexedWord word) {
        return Senses.has(word.backingLabel(), "weapons.noun");
    }

    /** The heads of those who own or use the weapon. */
    public static List<IndexedWord> users(Sentence sentence, IndexedWord weapon) {
        List<IndexedWord> users = new ArrayList<>();
        for (String relation : CLAUSES) {
            for (IndexedWord clause : NounPhrase.children(sentence, weapon, relation)) {
                AGENT.forEach(agent -> users.addAll(NounPhrase.children(sentence, clause, agent)));
            }
        }
        for (SemanticGraphEdge edge : sentence.graph().incomingEdgeList(weapon)) {
            if (edge.getRelation().toString().startsWith("nsubj")
                    && edge.getGovernor().tag().startsWith("V")) {
                NounPhrase.children(sentence, edge.getGovernor(), "obl:from")
                        .forEach(from -> origin(sentence, from, users));
            }
        }
        OWNING.forEach(relation -> users.addAll(NounPhrase.children(sentence, weapon, relation)));
        users.removeIf(u -> u.equals(weapon) || u.tag().startsWith("W"));
        users.removeIf(u -> Senses.has(u.backingLabel(), Lexicon.INNER)
                && !Senses.has(u.backingLabel(), "sides.noun")); // "fighter jets"
        return users;
    }

    /** A post from which they fired, or those whose the place is: "the rebels' hills". */
    private static void origin(Sentence sentence, IndexedWord from, List<IndexedWord> users) {
        users.add(from);
        users.addAll(NounPhrase.children(sentence, from, "nmod:poss"));
    }

    /** The weapons of the sentence that nobody took or broke, those closest to the word first. */
    public static List<IndexedWord> beside(Sentence sentence, IndexedWord word) {
        SemanticGraph graph = sentence.graph();
        return graph.vertexListSorted().stream()
                .filter(WeaponUsers::weapon)
                .filter(w -> graph.incomingEdgeList(w).stream().noneMatch(WeaponUsers::taken))
                .sorted(Comparator.comparingInt(w -> Math.abs(w.index() - word.index())))
                .toList();
    }

    private static boolean taken(SemanticGraphEdge edge) {
        String relation = edge.getRelation().toString();
        return (relation.equals("obj") || relation.equals("nsubj:pass"))
                && Senses.has(edge.getGovernor().backingLabel(), "outcomes.verb");
    }
}
