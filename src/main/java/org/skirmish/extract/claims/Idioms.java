package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;

/** Tells words of harm that harm nobody by what stands with them: "fell asleep", "seized by panic", "a school lost". */
final class Idioms {

    private static final Set<String> AGENT = Set.of("obl:agent", "obl:by");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:xsubj");
    private static final int PASSED = 2;
    private static final List<String> VIOLENT = List.of("engagements.noun", "engagements.verb", "weapons.noun");

    private final Peace words;

    Idioms(Peace words) {
        this.words = words;
    }

    /** Whether the word of harm begins a phrase that tells of none, or is done by what does none. */
    boolean harmless(Sentence sentence, IndexedWord harm) {
        return words.phrases("idiom").anyMatch(p -> follows(sentence, harm.index(), p))
                || by(sentence, harm, AGENT, "mood")
                || words.is("fetching", harm.backingLabel()) && by(sentence, harm, AGENT, "carer")
                || words.is("trading", harm.backingLabel())
                        && by(sentence, harm, SUBJECT, "trader")
                        && unforced(sentence);
    }

    private boolean follows(Sentence sentence, int at, List<String> phrase) {
        if (!words.lemma(sentence.token(at)).equals(phrase.get(0))) {
            return false;
        }
        int place = at;
        for (String lemma : phrase.subList(1, phrase.size())) {
            place++;
            int passed = 0;
            while (place <= sentence.tokens().size()
                    && passed < PASSED
                    && !words.lemma(sentence.token(place)).equals(lemma)
                    && sentence.token(place).tag().matches("DT|PRP.?|RB|JJ")) {
                place++;
                passed++;
            }
            if (place > sentence.tokens().size()
                    || !words.lemma(sentence.token(place)).equals(lemma)) {
                return false;
            }
        }
        return true;
    }

    private boolean by(Sentence sentence, IndexedWord harm, Set<String> relations, String list) {
        return sentence.graph().outgoingEdgeList(harm).stream()
                .filter(e -> relations.contains(e.getRelation().toString()))
                .map(SemanticGraphEdge::getDependent)
                .anyMatch(w -> words.is(list, w.backingLabel()));
    }

    private boolean unforced(Sentence sentence) {
        return words.unarmed(sentence) && sentence.tokens().stream().noneMatch(Idioms::violent);
    }

    private static boolean violent(CoreLabel token) {
        return VIOLENT.stream().anyMatch(v -> Senses.has(token, v));
    }
}
