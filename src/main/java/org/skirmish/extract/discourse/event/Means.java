package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.Clauses;

/** With what an act was done, and what kind of act that makes it: shells fall in a shelling, whatever the verb. */
final class Means {

    /** So many words away a weapon may still be the one of the act. */
    private static final int NEAR = 15;

    private final Traits traits;
    private final UnaryOperator<String> top;

    /** @param top gives the widest kind over a kind of engagement */
    Means(Traits traits, UnaryOperator<String> top) {
        this.traits = traits;
        this.top = top;
    }

    /**
     * A means told of an act.
     *
     * @param kind the kind of engagement that it decides for
     * @param direct whether the grammar gives it to the act: its subject, what was launched, "with", "by"
     */
    record Found(String kind, boolean direct) {}

    /**
     * The means of the act or harm of which the word tells: one that the grammar gives it, else the nearest one that
     * was not merely taken or hit.
     *
     * @param doers heads of the phrases that name who or what acted
     */
    Optional<Found> of(Sentence sentence, IndexedWord word, List<IndexedWord> doers) {
        List<CoreLabel> own = Stream.concat(doers.stream(), own(sentence, word))
                .map(IndexedWord::backingLabel)
                .toList();
        Optional<Found> direct = best(sentence, word, own.stream()).map(k -> new Found(k, true));
        boolean near = own.stream().anyMatch(Means::gun);
        if (near && direct.filter(d -> d.kind().equals("airstrike")).isEmpty()) {
            return Optional.empty();
        }
        return direct.or(() -> best(sentence, word, around(sentence, word)).map(k -> new Found(k, false)));
    }

    /** "with rifles and grenades": people who fight at close range. */
    private static boolean gun(CoreLabel weapon) {
        return Senses.has(weapon, "weapons.noun")
                && Senses.of(weapon, "weapons.noun").stream()
                        .allMatch(w -> w.equals("firearm") || w.equals("machine-gun"));
    }

    private Optional<String> best(Sentence sentence, IndexedWord word, Stream<CoreLabel> tokens) {
        return tokens.filter(t -> kind(t, word).isPresent())
                .min(Comparator.<CoreLabel>comparingInt(t -> Clauses.between(sentence, t.index(), word.index()))
                        .thenComparingInt(t -> kind(t, word).get().equals("airstrike") ? 0 : 1)
                        .thenComparingInt(t -> Math.abs(t.index() - word.index())))
                .flatMap(t -> kind(t, word));
    }

    /** The kind that a weapon decides for; a bomb that falls was dropped from the air. */
    private Optional<String> kind(CoreLabel weapon, IndexedWord act) {
        Optional<String> kind = Senses.of(weapon, "engagements.meansNoun").stream()
                .map(top)
                .filter(k -> traits.has("means-decide", k))
                .findFirst();
        boolean falls = traits.has("falling", lemma(act))
                && Senses.of(weapon, "weapons.noun").contains("bomb");
        return kind.isPresent() && falls ? Optional.of("airstrike") : kind;
    }

    private Stream<CoreLabel> around(Sentence sentence, IndexedWord word) {
        return sentence.tokens().stream()
                .filter(t -> Math.abs(t.index() - word.index()) < NEAR)
                .filter(t -> !suffered(sentence, t));
    }

    /**
     * The words that the grammar gives to the act as its means, and what they are made of or come from: "fire from a
     * helicopter".
     */
    private Stream<IndexedWord> own(Sentence sentence, IndexedWord word) {
        return children(sentence, word).flatMap(c -> Stream.concat(Stream.of(c), within(sentence, c)));
    }

    private Stream<IndexedWord> children(Sentence sentence, IndexedWord word) {
        if (!sentence.graph().containsVertex(word)) {
            return Stream.of();
        }
        boolean launched = traits.has("launching", lemma(word));
        boolean befell = Senses.has(word.backingLabel(), "engagements.phrase"); // "the gunboat came under fire"
        return sentence.graph().outgoingEdgeList(word).stream()
                .filter(e -> traits.has("means-relation", relation(e))
                                && !(befell && relation(e).startsWith("nsubj"))
                        || launched && traits.has("launched-relation", relation(e)))
                .map(SemanticGraphEdge::getDependent)
                .filter(m -> !traits.has("supporting", lemma(m)));
    }

    private Stream<IndexedWord> within(Sentence sentence, IndexedWord means) {
        return sentence.graph().outgoingEdgeList(means).stream()
                .filter(e -> traits.has("means-part", relation(e)))
                .map(SemanticGraphEdge::getDependent);
    }

    /** Whether the weapon is what was seized, destroyed or hit, not with what it was done. */
    private boolean suffered(Sentence sentence, CoreLabel weapon) {
        IndexedWord word = sentence.graph().getNodeByIndexSafe(weapon.index());
        return word != null
                && sentence.graph().incomingEdgeList(word).stream()
                        .anyMatch(e -> List.of("obj", "nsubj:pass").contains(relation(e))
                                && !traits.has("launching", lemma(e.getGovernor()))
                                && (Senses.has(e.getGovernor().backingLabel(), "harms.objectVerb")
                                        || Senses.has(e.getGovernor().backingLabel(), "engagements.verb")
                                        || Senses.has(e.getGovernor().backingLabel(), "engagements.weakVerb")));
    }

    private static String relation(SemanticGraphEdge edge) {
        return edge.getRelation().toString();
    }

    private static String lemma(IndexedWord word) {
        return (word.lemma() == null ? word.word() : word.lemma()).toLowerCase(Locale.ROOT);
    }
}
