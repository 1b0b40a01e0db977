package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;

/** On whose side people are by the words that tie them to somebody else: "its" fighters, "our own" men, "the enemy". */
final class PossessorCamps {

    private final PartyReader parties;
    private final Attributions speakers;
    private final PronounResolver antecedents;
    private final Traits traits;
    private final CampOpponents foes;

    PossessorCamps(
            PartyReader parties,
            Attributions speakers,
            PronounResolver antecedents,
            Traits traits,
            CampOpponents foes) {
        this.parties = parties;
        this.speakers = speakers;
        this.antecedents = antecedents;
        this.traits = traits;
        this.foes = foes;
    }

    /**
     * The camp of those who are called the enemy, and of those told of beside one with no word on their own side; none
     * of all others.
     */
    Optional<Camp> byEnmity(SentenceReading told, IndexedWord head) {
        return foe(told, head) || across(told)
                ? Optional.of(
                        speakers.voice(told).map(Party::camp).map(foes::of).orElse(Camp.UNKNOWN))
                : friend(told, head);
    }

    private boolean enemy(CoreLabel token) {
        return token.lemma() != null && traits.has("enemy", token.lemma());
    }

    /** "The enemy", "enemy soldiers". */
    private boolean foe(SentenceReading told, IndexedWord head) {
        return told.sentence().tokens().stream()
                .anyMatch(t -> t.index() <= head.index() && t.index() >= head.index() - 2 && enemy(t));
    }

    /** "On the enemy side, 19 soldiers were killed": all that the sentence counts are of that side. */
    private boolean across(SentenceReading told) {
        return told.sentence().tokens().size() > 4
                && told.sentence().tokens().subList(0, 4).stream().anyMatch(t -> enemy(t))
                && told.sentence().tokens().subList(0, 5).stream().anyMatch(t -> "side".equals(t.lemma()));
    }

    /** Who is spoken of beside "the enemy" with no word on his side is of the speaker's. */
    private Optional<Camp> friend(SentenceReading told, IndexedWord head) {
        boolean enemy = told.sentence().tokens().stream().anyMatch(t -> enemy(t));
        boolean open = enemy
                && parties.told(told.sentence(), head, told.groups(), 0) == Camp.UNKNOWN
                && parties.camp(told.sentence(), head, told.groups(), 0) == Camp.STATE
                && NounPhrase.children(told.sentence(), head, "nmod:poss").isEmpty();
        return open ? speakers.voice(told).map(Party::camp).filter(CampOpponents::fights) : Optional.empty();
    }

    /** Whose people they are: "its members" are of the side that "it" is. */
    Optional<Camp> possessed(SentenceReading told, IndexedWord head) {
        Optional<Camp> speaker = own(told, head)
                ? speakers.voice(told).map(Party::camp).filter(CampOpponents::fights)
                : Optional.empty();
        return speaker.isPresent()
                ? speaker
                : possessors(told, head)
                        .map(Party::camp)
                        .filter(c -> c != Camp.UNKNOWN && c != Camp.CIVILIAN)
                        .findFirst();
    }

    /** The group that "its" fighters or "their" men are of. */
    Optional<Party> group(SentenceReading told, IndexedWord head) {
        boolean body = !own(told, head)
                && PartyReader.kind(head)
                        .filter(k -> !traits.has("anybody", k) && !traits.has("speaks", k))
                        .isPresent();
        return !body
                ? Optional.empty()
                : possessors(told, head)
                        .filter(p -> CampOpponents.fights(p.camp()) && p.kind().isEmpty())
                        .findFirst();
    }

    /** Whose a post is by "their" or "its": "their positions". */
    Optional<Party> owner(SentenceReading told, IndexedWord thing) {
        boolean post = traits.any("post", Senses.of(thing.backingLabel(), "objects.noun"));
        return !post
                ? Optional.empty()
                : possessors(told, thing)
                        .filter(p -> CampOpponents.fights(p.camp()))
                        .findFirst();
    }

    private static boolean own(SentenceReading told, IndexedWord head) {
        return NounPhrase.children(told.sentence(), head, "amod").stream().anyMatch(a -> "own".equals(a.lemma()));
    }

    private Stream<Party> possessors(SentenceReading told, IndexedWord head) {
        return NounPhrase.children(told.sentence(), head, "nmod:poss").stream()
                .filter(p -> p.tag().startsWith("PRP"))
                .flatMap(p -> antecedents.of(told, p).stream());
    }
}
