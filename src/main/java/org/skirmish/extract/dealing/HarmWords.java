package org.skirmish.extract.dealing;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Count;
import org.skirmish.extract.claims.CountedList;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.Senses;

/** Makes harms of a word of harm and a count where the list tells what belongs together, not the grammar. */
final class HarmWords {

    private static final String RULE = "dealt-out";
    private static final Set<String> THINGS = Set.of("destroyed", "seized");
    private static final List<String> SENSES =
            List.of("harms.objectVerb", "harms.adjective", "harms.subjectVerb", "harms.noun");

    private final Sentence sentence;
    private final Modality modality;

    HarmWords(Sentence sentence, Modality modality) {
        this.sentence = sentence;
        this.modality = modality;
    }

    /** The harm; none where it is not told as a fact, or the word tells no harm of what is counted. */
    Optional<Harm> of(IndexedWord word, Count count, Optional<IndexedWord> agent, Optional<IndexedWord> loser) {
        boolean thing = count.noun().filter(CountedList::isThing).isPresent();
        return SENSES.stream()
                .flatMap(s -> Senses.of(word.backingLabel(), s).stream())
                .filter(m -> THINGS.contains(m) == thing)
                .findFirst()
                .filter(m -> modality.of(sentence, word).equals("actual"))
                .map(m -> new Harm(
                        sentence, RULE, m, word, count, count.noun(), agent, loser, thing, false, false, false));
    }
}
