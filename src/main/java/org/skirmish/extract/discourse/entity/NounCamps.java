package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;

/**
 * Of which camp the report said before that people called by a noun are: for "the battalion", and for nouns that do not
 * tell.
 */
final class NounCamps {

    private final Traits traits;
    private final Timeline<Map<String, Camp>> campByNoun;

    NounCamps(Traits traits, Timelines times) {
        this.traits = traits;
        this.campByNoun = times.begin(new HashMap<>(), HashMap::new);
    }

    /** Takes note of the camp of those whom the noun names, if it is known and the noun is none for anybody. */
    void note(IndexedWord noun, Camp camp) {
        boolean anybody = PartyReader.kind(noun).filter("person"::equals).isPresent();
        if (camp != Camp.UNKNOWN && !anybody) {
            campByNoun.now().put(key(noun), camp);
        }
    }

    /** The camp that the report gave such people before: "the battalion", "members of the battalion". */
    Optional<Camp> recalled(SentenceReading told, IndexedWord head) {
        Map<String, Camp> known = campByNoun.at(told.sentence());
        List<IndexedWord> words = new ArrayList<>(List.of(head));
        words.addAll(NounPhrase.children(told.sentence(), head, "nmod:of"));
        for (IndexedWord word : words) {
            boolean definite = NounPhrase.children(told.sentence(), word, "det").stream()
                            .anyMatch(d -> d.word().equalsIgnoreCase("the"))
                    && NounPhrase.children(told.sentence(), word, "amod").isEmpty()
                    && NounPhrase.children(told.sentence(), word, "compound").isEmpty()
                    && NounPhrase.children(told.sentence(), word, "nmod").isEmpty();
            boolean collective = traits.any("collective", Senses.of(word.backingLabel(), "actors.noun"));
            if (definite && collective && known.containsKey(key(word))) {
                return Optional.of(known.get(key(word)));
            }
        }
        return Optional.empty();
    }

    /**
     * The camp that such people had when the report last spoke of them; unknown of those whom it calls unidentified.
     */
    Camp last(SentenceReading told, IndexedWord noun) {
        return PartyReader.unidentified(told.sentence(), noun)
                ? Camp.UNKNOWN
                : campByNoun.at(told.sentence()).getOrDefault(key(noun), Camp.UNKNOWN);
    }

    /**
     * The noun, or its kind where words for a body and for its people are told of one another: "a militia",
     * "militiamen".
     */
    private String key(IndexedWord head) {
        return PartyReader.kind(head)
                .filter(k -> traits.has("body-and-people", k))
                .orElseGet(() -> (head.lemma() == null ? head.word() : head.lemma()).toLowerCase(Locale.ROOT));
    }
}
