package org.skirmish.extract.events;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Participant;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** Finds the verbs of a sentence that tell how something ended: {@code ontology/concepts/outcomes.ttl}. */
public final class EndingFinder {

    private static final List<String> DOING = List.of("nsubj", "nsubj:xsubj");
    private static final List<String> BY = List.of("obl:agent", "obl:by");
    private static final Set<String> NOW = Set.of("VBZ", "VBP");

    private final Map<String, Concept> outcomes = new HashMap<>();
    private final Modality modality;
    private final Traits traits = new Traits();

    public EndingFinder(Vocabulary vocabulary, Modality modality) {
        this.modality = modality;
        vocabulary.scheme("outcomes").forEach(c -> outcomes.put(c.notation(), c));
    }

    /**
     * What the sentence's verbs tell as facts, in their order; what was tried in vain tells how it ended where the
     * ontology says so.
     */
    public List<Ending> in(Sentence sentence, List<GroupName> groups, List<PlaceName> places) {
        List<Ending> found = new ArrayList<>();
        for (CoreLabel token : sentence.tokens()) {
            List<String> told = Senses.of(token, "outcomes.verb");
            IndexedWord word = told.isEmpty() ? null : sentence.graph().getNodeByIndexSafe(token.index());
            if (word != null && !describes(sentence, word)) {
                told.stream()
                        .flatMap(o ->
                                ending(new Words(sentence, groups, places, traits), word, outcomes.get(o)).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean describes(Sentence sentence, IndexedWord word) {
        return sentence.graph().incomingEdgeList(word).stream()
                .anyMatch(e -> e.getRelation().toString().equals("amod"));
    }

    private Optional<Ending> ending(Words words, IndexedWord word, Concept outcome) {
        if (!listed(words.sentence(), word, outcome) || !now(words.sentence(), word, outcome)) {
            return Optional.empty();
        }
        List<IndexedWord> subjects = words.children(word, DOING);
        Optional<IndexedWord> object =
                words.children(word, List.of("obj", "nsubj:pass")).stream().findFirst();
        List<IndexedWord> doers = words.children(word, BY);
        boolean passive = !words.children(word, List.of("nsubj:pass")).isEmpty();
        boolean fell = object.isEmpty()
                && outcome.values("about").contains("ground")
                && subjects.stream().anyMatch(words::ground);
        if (fell) {
            object = subjects.stream().findFirst();
            doers = words.children(word, List.of("obl:to"));
        } else if (!passive) {
            doers = subjects;
        }
        List<IndexedWord> acting = doers;
        Optional<IndexedWord> taken = object;
        return outcome.values("about").stream().anyMatch(a -> about(a, words, acting, taken, passive))
                ? told(words.sentence(), word, outcome, acting, taken)
                : Optional.empty();
    }

    /** The outcome as a fact, or as what came of an attempt. */
    private Optional<Ending> told(
            Sentence sentence,
            IndexedWord word,
            Concept outcome,
            List<IndexedWord> doers,
            Optional<IndexedWord> object) {
        Optional<Participant.Role> role =
                outcome.value("subject").map(s -> Participant.Role.valueOf(s.toUpperCase(Locale.ROOT)));
        if (modality.of(sentence, word).equals("actual")) {
            return Optional.of(new Ending(outcome.notation(), word, role, doers, object));
        }
        boolean failed = sentence.graph().incomingEdgeList(word).stream()
                .anyMatch(e -> e.getRelation().toString().equals("xcomp")
                        && traits.has("failing", e.getGovernor().lemma())
                        && modality.of(sentence, e.getGovernor()).equals("actual"));
        return outcome.value("failed").filter(o -> failed).map(o -> new Ending(o, word, role, doers, object));
    }

    private static boolean about(
            String what, Words words, List<IndexedWord> doers, Optional<IndexedWord> object, boolean passive) {
        return switch (what) {
            case "ground" -> object.filter(words::ground).isPresent();
            case "attack" ->
                object.filter(o -> words.attack(o) || words.people(o)).isPresent();
            case "side" ->
                !passive
                        && doers.stream().anyMatch(words::people)
                        && object.filter(o -> !words.ground(o) && !words.own(o)).isEmpty();
            case "fighting" -> object.isEmpty() && doers.stream().anyMatch(words::attack);
            case "weapon" ->
                Stream.concat(doers.stream(), object.stream())
                        .anyMatch(w -> Senses.has(w.backingLabel(), "weapons.noun"));
            default ->
                throw new IllegalArgumentException(
                        "ontology/concepts/outcomes.ttl: nothing is known as lex:about \"" + what + "\"");
        };
    }

    /**
     * Whether the verb's particle, if it has one, belongs to the outcome's words: who took a town over took it, who
     * took up a post did not.
     */
    private static boolean listed(Sentence sentence, IndexedWord word, Concept outcome) {
        return NounPhrase.children(sentence, word, "compound:prt").stream().allMatch(p -> outcome.values("verb")
                .contains(word.lemma() + " " + p.word().toLowerCase(Locale.ROOT)));
    }

    /** Whether it still goes on, where only that tells the outcome. */
    private static boolean now(Sentence sentence, IndexedWord word, Concept outcome) {
        return outcome.value("tense").isEmpty()
                || NOW.contains(word.tag())
                || NounPhrase.children(sentence, word, "aux").stream().anyMatch(a -> NOW.contains(a.tag()));
    }

    /** What the words of one sentence stand for. */
    private record Words(Sentence sentence, List<GroupName> groups, List<PlaceName> places, Traits traits) {

        List<IndexedWord> children(IndexedWord of, List<String> relations) {
            return relations.stream()
                    .flatMap(r -> NounPhrase.children(sentence, of, r).stream())
                    .distinct()
                    .toList();
        }

        /** A place or post, or "control" or "most" of one. */
        boolean ground(IndexedWord word) {
            return !people(word)
                    && (site(word)
                            || plain(word)
                                    && NounPhrase.children(sentence, word, "nmod:of").stream()
                                            .anyMatch(this::site));
        }

        private boolean site(IndexedWord word) {
            return Senses.has(word.backingLabel(), "place-kinds.noun")
                    || traits.any("ground", Senses.of(word.backingLabel(), "objects.noun"))
                    || places.stream().anyMatch(p -> p.from() <= word.index() && word.index() <= p.to());
        }

        private static boolean plain(IndexedWord word) {
            return !Senses.has(word.backingLabel(), "objects.noun") && !Senses.has(word.backingLabel(), "weapons.noun");
        }

        boolean attack(IndexedWord word) {
            return word.tag().startsWith("N")
                    && (Senses.has(word.backingLabel(), "engagements.noun") || traits.has("attempts", word.lemma()));
        }

        boolean people(IndexedWord word) {
            return groups.stream().anyMatch(g -> g.covers(word.index()))
                    || Senses.has(word.backingLabel(), "actors.noun")
                    || Senses.has(word.backingLabel(), "sides.noun")
                    || traits.has("third-person", word.word().toLowerCase(Locale.ROOT));
        }

        /** "withdrew its troops" */
        boolean own(IndexedWord word) {
            return people(word)
                    && NounPhrase.children(sentence, word, "nmod:poss").stream()
                            .anyMatch(p -> p.tag().equals("PRP$"));
        }
    }
}
