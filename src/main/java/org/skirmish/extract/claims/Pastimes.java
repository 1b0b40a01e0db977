package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.mentions.Clauses;

/** Tells sentences and clauses that speak of violence and tell of none: games, stories and markets. */
final class Pastimes {

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–:]\\d{1,3}");
    private static final Set<String> TOLD_IN = Set.of("obl:in", "nmod:in", "nsubj", "nsubj:pass", "obl:of");
    private static final int DEEPEST = 12;

    private final Peace words;

    Pastimes(Peace words) {
        this.words = words;
    }

    /** Whether the sentence is about a game: it has its score, or a word of sport and nobody with arms. */
    boolean game(Sentence sentence) {
        return scored(sentence)
                || words.unarmed(sentence)
                        && sentence.tokens().stream()
                                .anyMatch(t -> Character.isLowerCase(t.word().charAt(0))
                                        && words.ends("sport", sentence, t.index()));
    }

    private boolean scored(Sentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        boolean beaten = tokens.stream().anyMatch(t -> words.is("beating", t));
        for (int i = 0; beaten && i < tokens.size(); i++) {
            boolean counts = i + 1 < tokens.size() && tokens.get(i + 1).tag().matches("N.*|J.*");
            boolean scores = SCORE.matcher(tokens.get(i).word()).matches();
            if (scores && !counts && words.unarmed(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands in what a film or a novel tells, or is what somebody makes of one ("shot a film"). */
    boolean story(Sentence sentence, IndexedWord word) {
        if (sentence.graph().outgoingEdgeList(word).stream()
                .anyMatch(e -> e.getRelation().toString().equals("obj") && fiction(sentence, e.getDependent()))) {
            return true;
        }
        IndexedWord at = word;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            boolean inside = fiction(sentence, at) && at != word;
            boolean told = sentence.graph().outgoingEdgeList(at).stream()
                    .anyMatch(e -> TOLD_IN.contains(e.getRelation().toString()) && fiction(sentence, e.getDependent()));
            if (inside || told) {
                return true;
            }
            SemanticGraphEdge edge = Clauses.governing(sentence.graph(), at).orElse(null);
            at = edge == null ? null : edge.getGovernor();
        }
        return false;
    }

    private boolean fiction(Sentence sentence, IndexedWord noun) {
        return noun.tag().startsWith("N") && words.ends("fiction", sentence, noun.index());
    }

    /** Whether the word's clause is about prices, and nobody with arms stands in the sentence. */
    boolean prices(Sentence sentence, IndexedWord word) {
        return words.unarmed(sentence)
                && sentence.graph().descendants(word).stream()
                        .anyMatch(w -> w.tag().startsWith("N")
                                && words.is("market", w.backingLabel())
                                && Clauses.governing(sentence.graph(), w)
                                        .filter(e -> e.getRelation().toString().startsWith("nsubj"))
                                        .isPresent());
    }
}
