package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;

/** Of whom sentences tell as those to whom something is done, beside the harm that is counted or before it. */
final class UncountedVictims {

    /** Relations of those who do or take part in an act, not of those who suffer it. */
    private static final Set<String> ACTING =
            Set.of("nsubj", "nsubj:xsubj", "obl:agent", "obl:by", "obl:with", "obl:against", "obl:from");

    private static final String PEOPLE = "people";
    private static final String WITH = "obl:with";

    private final String text;
    private final EntityFocus cast;
    private final WordLists words;
    private Optional<Party> last = Optional.empty();
    private int lastAt = -10;

    UncountedVictims(String text, EntityFocus cast, WordLists words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
    }

    /** Takes note of the last people in the sentence to whom something is done and whose harm is not counted. */
    void hear(SentenceReading told) {
        people(told).stream().filter(w -> suffers(told, w)).reduce((a, b) -> b).ifPresent(w -> {
            last = Optional.of(named(told, w));
            lastAt = told.sentence().index();
        });
    }

    /** The dead or wounded of whom the sentence tells without a number: "the deceased jawans". */
    Optional<Party> harmed(SentenceReading told) {
        return people(told).stream()
                .filter(w -> NounPhrase.children(told.sentence(), w, "amod").stream()
                        .anyMatch(a -> Senses.has(a.backingLabel(), "harms.adjective")))
                .reduce((a, b) -> b)
                .map(w -> named(told, w));
    }

    /**
     * Those of the sentence right before, if nobody was counted in it: the index of the last sentence that counted
     * people is {@code countedAt}.
     */
    Optional<Party> before(SentenceReading told, int countedAt) {
        return told.sentence().index() - lastAt == 1 && countedAt < lastAt ? last : Optional.empty();
    }

    private static List<IndexedWord> people(SentenceReading told) {
        return told.sentence().graph().vertexListSorted().stream()
                .filter(w -> w.tag().startsWith("NN")
                        && w.tag().endsWith("S")
                        && Senses.has(w.backingLabel(), "actors.noun")
                        && !Senses.has(w.backingLabel(), "engagements.noun"))
                .filter(w -> told.harms().stream()
                        .noneMatch(h -> h.victims().filter(w::equals).isPresent()))
                .toList();
    }

    /**
     * The people of whom the sentence speaks last before the number, who neither speak nor did the harm: "struck a camp
     * for the displaced, killing nine".
     */
    Optional<Party> beside(SentenceReading told, Harm harm, Optional<Camp> agent, Predicate<IndexedWord> fits) {
        int at = told.sentence().tokens().stream()
                .filter(t -> t.beginPosition() >= harm.count().wording().begin())
                .mapToInt(CoreLabel::index)
                .min()
                .orElse(0);
        return told.sentence().graph().vertexListSorted().stream()
                .filter(w -> w.index() < at && fits.test(w) && names(told, w) && !acts(told, w))
                .sorted(Comparator.comparingInt(w -> -w.index()))
                .map(w -> others(told, w, cast.camp(told, w)).isEmpty() ? named(told, w) : people(told, w))
                .filter(p -> p.name().equals(PEOPLE)
                        || p.camp() != Camp.UNKNOWN && (agent.isEmpty() || p.camp() != agent.get()))
                .findFirst();
    }

    /** The people, side or group that the sentence names last before the word. */
    Optional<Party> before(SentenceReading told, IndexedWord word) {
        return told.sentence().graph().vertexListSorted().stream()
                .filter(w -> w.index() < word.index() && names(told, w))
                .reduce((one, other) -> other)
                .map(w -> named(told, w));
    }

    /** Whom the sentence counts beside these on another side: "eleven civilians and three policemen". */
    List<IndexedWord> others(SentenceReading told, IndexedWord word, Camp camp) {
        return NounPhrase.coordinated(told.sentence(), word).stream()
                .filter(w -> !NounPhrase.children(told.sentence(), w, "nummod").isEmpty())
                .filter(w -> CampOpponents.differ(cast.camp(told, w), camp))
                .toList();
    }

    private Party people(SentenceReading told, IndexedWord word) {
        return new Party(
                new Mention(Sentence.span(word), Sentence.span(word).in(text)),
                PEOPLE,
                Camp.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    private Party named(SentenceReading told, IndexedWord word) {
        return new Party(
                new Mention(Sentence.span(word), Sentence.span(word).in(text)),
                word.word(),
                cast.camp(told, word),
                Optional.empty(),
                Optional.empty());
    }

    private boolean names(SentenceReading told, IndexedWord word) {
        CoreLabel token = word.backingLabel();
        if (Senses.has(token, "place-kinds.noun")) {
            return false; // "in the state this year"
        }
        return Senses.has(token, "actors.noun")
                        && (!Senses.has(token, "claimant-kinds.noun")
                                || Senses.first(token, "actors.noun")
                                        .filter(k -> words.has("fighting-kinds", k))
                                        .isPresent())
                || Senses.has(token, "sides.noun")
                || Senses.has(token, "sides.adjective")
                || told.groups().stream().anyMatch(g -> g.to() == word.index());
    }

    /** Whether nobody tells of the word as a doer or a speaker in its own clause. */
    private static boolean suffers(SentenceReading told, IndexedWord word) {
        return told.speeches().stream()
                        .noneMatch(s -> s.source().filter(word::equals).isPresent())
                && told.sentence().graph().incomingEdgeList(word).stream()
                        .noneMatch(e ->
                                !e.isExtra() && ACTING.contains(e.getRelation().toString()));
    }

    /** Whether the word or what it belongs to speaks, acts, or is whom somebody acts with. */
    private static boolean acts(SentenceReading told, IndexedWord word) {
        Set<IndexedWord> above = new HashSet<>(told.sentence().graph().getParents(word));
        above.add(word);
        boolean speaks = told.speeches().stream()
                .anyMatch(s -> s.source().filter(above::contains).isPresent());
        boolean acts = above.stream()
                .flatMap(w -> told.sentence().graph().incomingEdgeList(w).stream())
                .anyMatch(e -> ACTING.contains(e.getRelation().toString())
                        && e.getGovernor().tag().startsWith("V")
                        && !(e.getRelation().toString().equals(WITH) && met(told, e.getGovernor())));
        return speaks || acts;
    }

    /** "Caught up with the rebels", "clashed with them": they are met, no help. */
    private static boolean met(SentenceReading told, IndexedWord verb) {
        return Senses.has(verb.backingLabel(), "engagements.verb")
                || Stream.of("compound:prt", "advmod")
                        .flatMap(r -> NounPhrase.children(told.sentence(), verb, r).stream())
                        .anyMatch(p -> "up".equals(p.lemma()));
    }
}
