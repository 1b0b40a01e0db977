package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;

/** For whom pronouns stand. */
public final class PronounResolver {

    private final PartyReader parties;
    private final Attributions speakers;
    private final Traits traits;
    private final Timeline<State> mind;

    /** Who was told of last: as fighting, by name as a group, and as a subject, where, and whether it suffered. */
    private static final class State {

        private Optional<Party> lastFighting = Optional.empty();
        private Optional<Party> lastNamed = Optional.empty();
        private Optional<Party> lastSubject = Optional.empty();
        private int subjectAt = -1;
        private boolean suffered;

        private State copy() {
            State same = new State();
            same.lastFighting = lastFighting;
            same.lastNamed = lastNamed;
            same.lastSubject = lastSubject;
            same.subjectAt = subjectAt;
            same.suffered = suffered;
            return same;
        }
    }

    PronounResolver(PartyReader parties, Attributions speakers, Traits traits, Timelines times) {
        this.parties = parties;
        this.speakers = speakers;
        this.traits = traits;
        this.mind = times.begin(new State(), State::copy);
    }

    /** Takes note of a party spoken of. */
    void note(Party party) {
        if (CampOpponents.fights(party.camp())) {
            mind.now().lastFighting = Optional.of(party);
        }
    }

    /** Takes note of a group that was named; a state's army is no "group". */
    void name(Party group) {
        if (CampOpponents.fights(group.camp()) && group.camp() != Camp.STATE) {
            mind.now().lastNamed = Optional.of(group);
        }
    }

    /** The group named last, for which "the group" stands; none where such people were said to be of another camp. */
    Optional<Party> named(SentenceReading told, Camp camp) {
        return mind.at(told.sentence()).lastNamed.filter(g -> camp == Camp.UNKNOWN || g.camp() == camp);
    }

    /**
     * Takes note of the first fighting party that is a subject in the sentence, if there is one.
     *
     * @param suffering whether it is the subject of what was done to it
     */
    public void subject(SentenceReading told, Optional<Party> subject, boolean suffering) {
        if (subject.isPresent()) {
            State now = mind.now();
            now.lastSubject = subject;
            now.subjectAt = told.sentence().index();
            now.suffered = suffering;
        }
    }

    /**
     * Behind "A column was attacked, the group said": "it" that acts or loses people, and "its" people, are the
     * group's, which tells it; not where the words for the people are for those of another camp.
     */
    private boolean tellsOfHisOwn(SentenceReading told, IndexedWord pronoun, Party teller) {
        for (SemanticGraphEdge edge : told.sentence().graph().incomingEdgeList(pronoun)) {
            IndexedWord above = edge.getGovernor();
            boolean people = edge.getRelation().toString().equals("nmod:poss")
                    && PartyReader.kind(above).isPresent();
            boolean acts = edge.getRelation().toString().equals("nsubj")
                    && Stream.of("harms.loserVerb", "engagements.verb", "harms.objectVerb", "harms.verb")
                            .anyMatch(p -> Senses.has(above.backingLabel(), p));
            Stream<IndexedWord> whose =
                    people ? Stream.of(above) : NounPhrase.children(told.sentence(), above, "obj").stream();
            if (people || acts) {
                return whose.map(w -> parties.told(told.sentence(), w, told.groups(), 0) == Camp.UNKNOWN
                                ? parties.camp(told.sentence(), w, told.groups(), 0)
                                : parties.told(told.sentence(), w, told.groups(), 0))
                        .allMatch(c -> c == Camp.UNKNOWN || c == teller.camp());
            }
        }
        return false;
    }

    /** Whether the word is a subject by its own relation, not by one carried over. */
    public static boolean subject(SentenceReading told, IndexedWord word) {
        return told.sentence().graph().incomingEdgeList(word).stream()
                .anyMatch(e -> e.getRelation().toString().startsWith("nsubj") && !e.isExtra());
    }

    /**
     * The party for which the pronoun stands: who speaks, who acted before it in the sentence, who spoke, who acted or
     * fought last.
     */
    Optional<Party> of(SentenceReading told, IndexedWord pronoun) {
        if (!traits.has("third-person", pronoun.word().toLowerCase(Locale.ROOT))) {
            return speakers.own(told);
        }
        Optional<Party> subject = subjectBefore(told, pronoun);
        if (subject.isPresent() || thing(told, pronoun)) {
            return subject;
        }
        State before = mind.at(told.sentence());
        if (carried(told, pronoun)
                && before.lastSubject.isPresent()
                && told.sentence().index() - before.subjectAt <= 2) {
            return before.lastSubject;
        }
        for (Speech speech : told.speeches()) {
            boolean named = speech.source().isPresent()
                    && !speech.source().get().tag().equals("PRP")
                    && speech.source().get().index() < pronoun.index();
            if (named) {
                Optional<Party> source = speakers.of(told, speech).source();
                return source.filter(s -> s.camp() != Camp.UNKNOWN)
                        .or(() -> source.flatMap(Party::kind)
                                        .filter(k -> traits.has("body", k))
                                        .isPresent()
                                ? Optional.empty()
                                : before.lastFighting);
            }
        }
        Optional<Party> speaker =
                speakers.last(told.sentence()).filter(p -> p.camp() != Camp.UNKNOWN && p.camp() != Camp.CIVILIAN);
        Optional<Party> acting = before.lastSubject.filter(s -> told.sentence().index() - before.subjectAt == 1
                && told.speeches().isEmpty());
        Optional<Party> teller =
                speaker.filter(s -> before.suffered && acting.isPresent() && tellsOfHisOwn(told, pronoun, s));
        return told.speeches().isEmpty()
                ? teller.or(() -> acting).or(() -> before.lastFighting).or(() -> speaker)
                : speaker.or(() -> before.lastFighting);
    }

    /**
     * Whether the last subject before the pronoun is a thing, or for "it" the people of one: "the vehicles had left
     * when they came under fire", "the driver of a bus was hurt when it hit a mine".
     */
    private static boolean thing(SentenceReading told, IndexedWord pronoun) {
        boolean it = pronoun.word().equalsIgnoreCase("it");
        return told.sentence().graph().vertexListSorted().stream()
                .filter(w -> w.index() < pronoun.index() && subject(told, w))
                .reduce((a, b) -> b)
                .stream()
                .flatMap(w -> Stream.concat(
                        Stream.of(w),
                        it ? NounPhrase.children(told.sentence(), w, "nmod:of").stream() : Stream.empty()))
                .filter(w -> Senses.has(w.backingLabel(), "objects.noun")
                        && !Senses.has(w.backingLabel(), "actors.noun")
                        && told.groups().stream().noneMatch(g -> g.covers(w.index())))
                .anyMatch(w -> w.tag().endsWith("S")
                        == pronoun.word().toLowerCase(Locale.ROOT).startsWith("the"));
    }

    /**
     * "They held it and lost eleven of their own": the pronoun takes up another of its kind that acts before it,
     * whoever tells so.
     */
    private boolean carried(SentenceReading told, IndexedWord pronoun) {
        return traits.has("several", pronoun.word().toLowerCase(Locale.ROOT))
                && told.sentence().graph().vertexListSorted().stream()
                        .anyMatch(w -> w.index() < pronoun.index()
                                && w.tag().equals("PRP")
                                && traits.has("several", w.word().toLowerCase(Locale.ROOT))
                                && subject(told, w)
                                && told.speeches().stream()
                                        .noneMatch(s ->
                                                s.source().filter(w::equals).isPresent()));
    }

    /** "His" men are not those of several people, "their" men not those of one person. */
    private boolean agrees(SentenceReading told, IndexedWord subject, IndexedWord pronoun) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        boolean person =
                PartyReader.kind(subject).filter(k -> !traits.has("body", k)).isPresent()
                        && told.groups().stream().noneMatch(g -> g.covers(subject.index()));
        return traits.has("one-person", word)
                ? !subject.tag().endsWith("S")
                : !traits.has("several", word) || subject.tag().endsWith("S") || !person;
    }

    /** The last fighting party that is a subject earlier in the sentence. */
    Optional<Party> subjectBefore(SentenceReading told, IndexedWord pronoun) {
        return told.sentence().graph().vertexListSorted().stream()
                .filter(w -> w.index() < pronoun.index() && !w.tag().startsWith("PRP"))
                .filter(w -> subject(told, w) && agrees(told, w, pronoun))
                .filter(w -> Senses.has(w.backingLabel(), "actors.noun")
                        || Senses.has(w.backingLabel(), "sides.noun")
                        || told.groups().stream().anyMatch(g -> g.covers(w.index())))
                .map(w -> parties.read(told.sentence(), w, told.groups()))
                .filter(p -> CampOpponents.fights(p.camp()))
                .reduce((a, b) -> b);
    }
}
