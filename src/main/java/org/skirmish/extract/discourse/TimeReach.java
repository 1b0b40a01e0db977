package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;

/** Tells by grammar which times of a sentence can be that of a word in it, and which acts have a time of their own that is not told. */
final class TimeReach {

    private TimeReach() {}

    /** "Sunday's vote" dates the vote alone; a date within a relative clause, or in one joined with a subject of its own, dates what that clause tells. */
    static boolean reaches(Sentence sentence, int date, IndexedWord word) {
        CoreLabel token = sentence.token(date);
        boolean owner = "POS".equals(token.tag())
                || date < sentence.tokens().size()
                        && "POS".equals(sentence.token(date + 1).tag());
        return (!owner
                        || Clauses.governor(sentence, date)
                                .filter(g -> g == word.index())
                                .isPresent())
                && !Clauses.relative(sentence, date, word.index())
                && !Clauses.apart(sentence, date, word.index())
                && !ofAnother(sentence, date, word);
    }

    /** "The liberation on Saturday was followed by bombardment": the date of one noun of violence is not that of another beside it. */
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
    static boolean refers(Told told, IndexedWord word) {
        return Stream.of("obl:after", "obl:during", "obl:following")
                .flatMap(r -> NounPhrase.children(told.sentence(), word, r).stream())
                .anyMatch(n -> act(n.backingLabel())
                        && NounPhrase.children(told.sentence(), n, "det").stream()
                                .anyMatch(d -> d.word().equalsIgnoreCase("the")));
    }

    /** "Before they left the town they shot ten": a time set by another act. */
    static boolean framed(Told told, IndexedWord word) {
        return Stream.of("advcl:before", "advcl:after", "obl:before", "obl:after")
                .anyMatch(r -> !NounPhrase.children(told.sentence(), word, r).isEmpty());
    }

    /** What "had happened" lies before the time told, not so in reported speech, where it only marks the report; what "has happened" lies anywhere. */
    static boolean background(Told told, IndexedWord word) {
        List<IndexedWord> aux = NounPhrase.children(told.sentence(), word, "aux");
        boolean had = aux.stream().anyMatch(a -> a.word().equalsIgnoreCase("had"));
        return had && told.speeches().isEmpty() || perfect(told, word);
    }

    /** "has happened", "has been trying to happen". */
    static boolean perfect(Told told, IndexedWord word) {
        return has(told, word)
                || told.sentence().graph().containsVertex(word)
                        && told.sentence().graph().incomingEdgeList(word).stream()
                                .anyMatch(
                                        e -> e.getRelation().toString().equals("xcomp") && has(told, e.getGovernor()));
    }

    private static boolean has(Told told, IndexedWord verb) {
        return NounPhrase.children(told.sentence(), verb, "aux").stream()
                .anyMatch(a -> a.tag().matches("VBP|VBZ") && "have".equals(a.lemma()));
    }
}
