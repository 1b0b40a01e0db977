package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.rules.Match;

/**
 * What happened to what a rule counts: people are killed where things are destroyed, and a word of harm that fits
 * neither counts nothing.
 */
final class Measures {

    private static final Set<String> THINGS = Set.of("destroyed", "seized");

    private final WordLists words;

    Measures(WordLists words) {
        this.words = words;
    }

    /** Whether the rule's match counts things, not people. */
    boolean countsThings(Match match, IndexedWord word, Optional<IndexedWord> noun) {
        if (noun.isPresent() && isThing(noun.get())) {
            return true;
        }
        boolean verb = word.tag().startsWith("V")
                && match.rule().settings().containsKey("sense")
                && !Senses.has(word.backingLabel(), "harms.loserVerb");
        boolean breaks = verb
                && senses(match, word).stream().allMatch(THINGS::contains)
                && senses(match, word).contains("destroyed");
        return breaks
                && noun.map(n -> words.has("more", n) || n.tag().startsWith("W"))
                        .orElse(true);
    }

    /**
     * The measure, notation of the scheme {@code harms}; none where the word does not tell a harm of what is counted.
     */
    Optional<String> of(Sentence sentence, Match match, IndexedWord word, Optional<IndexedWord> noun, boolean thing) {
        if (match.rule().settings().containsKey("carry")) {
            return noun.isEmpty() || match.rule().settings().containsKey("nouns")
                    ? Optional.of(Harm.CARRIED)
                    : Optional.empty();
        }
        if (match.rule().settings().containsKey("measure")) {
            return thing != match.rule().settings().containsKey("things")
                    ? Optional.empty()
                    : Optional.of(match.rule().setting("measure", ""));
        }
        if (noun.filter(n -> Senses.has(n.backingLabel(), "harms.corpseNoun")).isPresent()) {
            return senses(match, word).stream().filter("killed"::equals).findFirst(); // nobody arrests a body
        }
        List<String> senses = senses(match, word);
        boolean state = Senses.has(word.backingLabel(), "harms.adjective")
                && match.rule().settings().containsKey("phrase")
                && noun.filter(n -> n.tag().startsWith("NNP")).isPresent();
        if (state) {
            return senses.stream().filter(s -> !THINGS.contains(s)).findFirst(); // "eight dead among the Wazalendo"
        }
        if (thing && senses.containsAll(THINGS)) {
            boolean taken = noun.stream()
                            .flatMap(n -> Senses.of(n.backingLabel(), "objects.noun").stream())
                            .anyMatch(k -> words.has("taken", k))
                    && noun.filter(n -> CountReader.calibred(sentence, n))
                            .isEmpty(); // guns with a calibre are not carried off
            return Optional.of(taken ? "seized" : "destroyed");
        }
        boolean fighters = noun.filter(n -> Senses.first(n.backingLabel(), "actors.noun")
                        .filter(k -> words.has("fighting-kinds", k))
                        .isPresent())
                .isPresent();
        if (!thing && fighters && senses.equals(List.of("destroyed"))) {
            return Optional.of("killed");
        }
        return senses.stream()
                .filter(s -> THINGS.contains(s) ? thing : !thing && countable(noun, s) && !lostMatch(word, noun))
                .findFirst();
    }

    /** Unknown nouns are taken for people where they are said to be killed or hurt. */
    private boolean countable(Optional<IndexedWord> noun, String measure) {
        return noun.isEmpty()
                || isPerson(noun.get())
                || Senses.has(noun.get().backingLabel(), Lexicon.PEOPLE) && !words.has("uncounted", noun.get())
                || people(noun.get())
                        && Harm.isCasualty(measure)
                        && noun.get().tag().startsWith("NN")
                        && (Character.isLowerCase(noun.get().word().charAt(0))
                                || noun.get().tag().equals("NNPS")
                                || noun.get().word().matches("\\p{Lu}{2,}s?"));
    }

    /** "lost seven matches": who loses what is not known to be people has no dead. */
    private boolean lostMatch(IndexedWord word, Optional<IndexedWord> noun) {
        return Senses.has(word.backingLabel(), "harms.loserVerb")
                && !Senses.has(word.backingLabel(), "harms.objectVerb")
                && noun.filter(n -> !isPerson(n)
                                && !Senses.has(n.backingLabel(), Lexicon.PEOPLE)
                                && !n.tag().startsWith("NNP"))
                        .isPresent();
    }

    private boolean people(IndexedWord noun) {
        return !words.has("uncounted", noun) && !Senses.has(noun.backingLabel(), "engagements.noun");
    }

    private static List<String> senses(Match match, IndexedWord word) {
        List<String> senses = Senses.of(word.backingLabel(), match.rule().setting("sense", ""));
        for (String other :
                List.of("harms.objectVerb", "harms.adjective", "harms.subjectVerb", "harms.loserVerb", "harms.noun")) {
            senses = senses.isEmpty() ? Senses.of(word.backingLabel(), other) : senses;
        }
        return senses;
    }

    private static boolean isThing(IndexedWord noun) {
        boolean person = Senses.has(noun.backingLabel(), "actors.noun");
        return !person
                && (Senses.has(noun.backingLabel(), "objects.noun") || Senses.has(noun.backingLabel(), "weapons.noun"));
    }

    private boolean isPerson(IndexedWord noun) {
        return Senses.has(noun.backingLabel(), "actors.noun")
                || words.has("anaphoric", noun)
                || Senses.has(noun.backingLabel(), "sides.noun")
                || Senses.has(noun.backingLabel(), "harms.adjective");
    }
}
