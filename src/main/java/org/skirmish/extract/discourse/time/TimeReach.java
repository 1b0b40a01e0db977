package org.skirmish.extract.discourse.time;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;

/**
 * Tells by grammar which times of a sentence can be that of a word in it, and which acts have a time of their own that
 * is not told.
 */
public final class TimeReach {

    /** The most words of a date: "Monday 15 May 2022". */
    private static final int DATE_WORDS = 4;

    private static final Set<String> OF_ACT =
            Set.of("nsubj", "nsubj:pass", "obl:in", "obl:during", "obl:by", "obl:agent", "obl:from", "obl:after");

    private TimeReach() {}

    /**
     * "Sunday's vote" dates the vote alone, "the 15 May attack" the attack and what it did; a date within a relative
     * clause, or in one joined with a subject of its own, dates what that clause tells.
     */
    public static boolean reaches(Sentence sentence, int date, IndexedWord word) {
        Optional<IndexedWord> owned = owned(sentence, date);
        return (owned.isEmpty()
                        || owned.filter(noun -> noun.equals(word) || told(sentence, word, noun))
                                .isPresent())
                && !Clauses.relative(sentence, date, word.index())
                && !Clauses.apart(sentence, date, word.index())
                && !ofAnother(sentence, date, word);
    }

    /**
     * The noun before which the date stands as its own: any behind a possessive, else one of violence ("the 2017
     * massacre").
     */
    static Optional<IndexedWord> owned(Sentence sentence, int date) {
        boolean possessive =
                possessive(sentence, date) || date < sentence.tokens().size() && possessive(sentence, date + 1);
        IndexedWord at = sentence.graph().getNodeByIndexSafe(date);
        for (int i = 0; i < DATE_WORDS && at != null; i++) {
            IndexedWord governor = Clauses.governing(sentence.graph(), at)
                    .map(SemanticGraphEdge::getGovernor)
                    .orElse(null);
            if (governor != null && governor.index() > date) {
                boolean noun = governor.tag().startsWith("N");
                return Optional.of(governor).filter(g -> noun && (possessive || act(g.backingLabel())));
            }
            at = governor;
        }
        return Optional.empty();
    }

    private static boolean possessive(Sentence sentence, int token) {
        return "POS".equals(sentence.token(token).tag());
    }

    /**
     * "Sunday's bombing killed 12", "twelve died in Sunday's bombing": what the word tells was done by or in the act.
     */
    private static boolean told(Sentence sentence, IndexedWord word, IndexedWord act) {
        return sentence.graph().getAllEdges(word, act).stream()
                .anyMatch(e -> OF_ACT.contains(e.getRelation().toString()));
    }

    /**
     * "The liberation on Saturday was followed by bombardment": the date of one noun of violence is not that of another
     * beside it.
     */
    static boolean ofAnother(Sentence sentence, int date, IndexedWord word) {
        int noun = Clauses.governor(sentence, date).orElse(0);
        while (noun > 0 && sentence.token(noun).tag().startsWith("N") && !act(sentence.token(noun))) {
            noun = Clauses.governor(sentence, noun).orElse(0);
        }
        return noun > 0
                && noun != word.index()
                && act(sentence.token(noun))
                && act(word.backingLabel())
                && !Clauses.within(sentence, noun, word.index())
                && !Clauses.within(sentence, word.index(), noun);
    }

    private static boolean act(CoreLabel token) {
        return token.tag().startsWith("N") && Senses.has(token, "engagements.noun");
    }

    /** "After the clash they burned houses": an act told before gives the day. */
    static boolean refers(SentenceReading told, IndexedWord word) {
        return Stream.of("obl:after", "obl:during", "obl:following")
                .flatMap(r -> NounPhrase.children(told.sentence(), word, r).stream())
                .anyMatch(n -> act(n.backingLabel())
                        && NounPhrase.children(told.sentence(), n, "det").stream()
                                .anyMatch(d -> d.word().equalsIgnoreCase("the")));
    }

    /** "Before they left the town they shot ten": a time set by another act. */
    static boolean framed(SentenceReading told, IndexedWord word) {
        return Stream.of("advcl:before", "advcl:after", "obl:before", "obl:after")
                .anyMatch(r -> !NounPhrase.children(told.sentence(), word, r).isEmpty());
    }

    /**
     * What "had happened" lies before the time told, not so in reported speech, where it only marks the report; what
     * "has happened" lies anywhere.
     */
    public static boolean background(SentenceReading told, IndexedWord word) {
        List<IndexedWord> aux = NounPhrase.children(told.sentence(), word, "aux");
        boolean had = aux.stream().anyMatch(a -> a.word().equalsIgnoreCase("had"));
        return had && told.speeches().isEmpty() || perfect(told, word);
    }

    /** "has happened", "has been trying to happen". */
    public static boolean perfect(SentenceReading told, IndexedWord word) {
        return has(told, word)
                || told.sentence().graph().containsVertex(word)
                        && told.sentence().graph().incomingEdgeList(word).stream()
                                .anyMatch(
                                        e -> e.getRelation().toString().equals("xcomp") && has(told, e.getGovernor()));
    }

    private static boolean has(SentenceReading told, IndexedWord verb) {
        return NounPhrase.children(told.sentence(), verb, "aux").stream()
                .anyMatch(a -> a.tag().matches("VBP|VBZ") && "have".equals(a.lemma()));
    }
}
