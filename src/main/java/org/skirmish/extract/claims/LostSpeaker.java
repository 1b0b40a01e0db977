package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;

/**
 * Who speaks where the parser left a verb of saying without a subject, as it does behind a long phrase: the noun whose
 * words end right before the verb ("a man speaking in Fulfulde said that …", "an officer, who counts those he has seen,
 * speaks of 22 dead").
 */
final class LostSpeaker {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SKIPPED = Set.of(",", "RB", "-RRB-", "''");

    private LostSpeaker() {}

    /** Whether the word is a verb of saying in a form that has a subject, and has none. */
    static boolean lacksSubject(Sentence sentence, IndexedWord verb) {
        List<SemanticGraphEdge> below = sentence.graph().outgoingEdgeList(verb);
        return FINITE.contains(verb.tag())
                && Senses.has(verb.backingLabel(), "reporting.verb")
                && below.stream().noneMatch(e -> relation(e).startsWith("nsubj"))
                && below.stream()
                        .anyMatch(
                                e -> relation(e).equals("ccomp") || relation(e).equals("obl:of"));
    }

    /** The speaker before the verb, the highest noun of the phrase that {@code speaks}. */
    static Optional<IndexedWord> of(Sentence sentence, IndexedWord verb, Predicate<IndexedWord> speaks) {
        int at = verb.index() - 1;
        while (at > 0 && SKIPPED.contains(sentence.token(at).tag())) {
            at--;
        }
        Optional<IndexedWord> found = Optional.empty();
        IndexedWord word = at > 0 ? sentence.graph().getNodeByIndexSafe(at) : null;
        while (word != null && word.index() < verb.index()) {
            found = word.tag().startsWith("NN") && speaks.test(word) ? Optional.of(word) : found;
            IndexedWord lower = word;
            word = sentence.graph().incomingEdgeList(word).stream()
                    .filter(e -> !e.isExtra() && climbs(lower, relation(e)))
                    .map(SemanticGraphEdge::getGovernor)
                    .findFirst()
                    .orElse(null);
        }
        return found;
    }

    /** Nouns hang within phrases, verbs within the clauses that describe a noun. */
    private static boolean climbs(IndexedWord word, String relation) {
        return word.tag().startsWith("V")
                ? relation.startsWith("acl") || relation.equals("parataxis")
                : !relation.equals("appos") && !relation.startsWith("conj");
    }

    private static String relation(SemanticGraphEdge edge) {
        return edge.getRelation().toString();
    }
}
