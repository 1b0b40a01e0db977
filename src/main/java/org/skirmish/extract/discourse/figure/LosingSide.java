package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.discourse.attribution.Quotes;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/** Whose men a loss counts, where it is told as a loss of a side: its own, the enemy's, those driven back. */
final class LosingSide {

    private final String text;
    private final EntityFocus cast;
    private final Attributions speakers;
    private final CampOpponents foes;
    private final WordLists words;
    private final Traits traits;
    private final UncountedVictims spokenOf;

    LosingSide(Discourse discourse, UncountedVictims spokenOf) {
        this.text = discourse.text();
        this.cast = discourse.entities();
        this.speakers = discourse.attributions();
        this.foes = discourse.opponents();
        this.words = discourse.words();
        this.traits = discourse.traits();
        this.spokenOf = spokenOf;
    }

    /** "seven dead of its own", "five of ours", "four of theirs": the side that the words themselves tell. */
    Optional<Party> own(SentenceReading told, Harm harm) {
        Stream<IndexedWord> nouns = Stream.concat(Stream.of(harm.word()), harm.victims().stream());
        List<IndexedWord> tied = nouns.flatMap(
                        n -> Stream.concat(Stream.of(n), NounPhrase.children(told.sentence(), n, "nmod:of").stream()))
                .distinct()
                .toList();
        Optional<Party> possessed = tied.stream()
                .filter(w -> "own".equals(w.lemma()))
                .flatMap(w -> NounPhrase.children(told.sentence(), w, "nmod:poss").stream())
                .flatMap(p -> cast.party(told, p).stream())
                .filter(p -> CampOpponents.fights(p.camp()))
                .findFirst();
        Optional<Camp> speaker =
                tied.stream().anyMatch(w -> words.has("whose", w.word().toLowerCase(Locale.ROOT)))
                        ? speakers.voice(told).map(Party::camp).filter(CampOpponents::fights)
                        : Optional.empty();
        boolean theirs = tied.stream().anyMatch(w -> "theirs".equalsIgnoreCase(w.word()));
        return possessed.or(() -> speaker.map(c -> new Party(
                mention(told, harm),
                mention(told, harm).text(),
                theirs ? foes.of(c) : c,
                Optional.empty(),
                Optional.empty())));
    }

    /** Who is told to have lost those counted. */
    Optional<Party> loser(SentenceReading told, Harm harm) {
        return harm.loser().flatMap(l -> loser(told, l)).or(() -> losing(told, harm));
    }

    /** Who loses men has a side: a group, a unit, a post. */
    private Optional<Party> loser(SentenceReading told, IndexedWord word) {
        Optional<Camp> speaker = words.has("they", word.word()) && Quotes.open(text, told.sentence())
                ? speakers.own(told).map(Party::camp).filter(CampOpponents::fights)
                : Optional.empty();
        if (speaker.isPresent()) {
            return foe(speaker, new Mention(Sentence.span(word), word.word()));
        }
        return cast.country(told, word)
                .or(() -> cast.party(told, word))
                .or(() -> Optional.of(read(told, word)))
                .filter(p -> CampOpponents.fights(p.camp()));
    }

    /** "The army, which lost 11 men": where the parser gives nobody who lost them, it is who stands before "which". */
    private Optional<Party> losing(SentenceReading told, Harm harm) {
        int before = harm.word().index() - 2;
        boolean which = before > 0
                && told.sentence().tokens().get(before).tag().startsWith("W")
                && "lose".equals(harm.word().lemma());
        return which && harm.loser().isEmpty()
                ? spokenOf.before(told, harm.word()).filter(p -> CampOpponents.fights(p.camp()))
                : Optional.empty();
    }

    /** Bodies that fighters find where they fought are those of the other side. */
    Optional<Party> found(SentenceReading told, Harm harm, Optional<Event> draft) {
        Optional<Camp> finder =
                harm.agent().flatMap(a -> cast.party(told, a)).map(Party::camp).filter(CampOpponents::fights);
        List<Camp> others = draft.stream()
                .flatMap(d -> Arguments.camps(d.company().participants(), Participant.Role.DEFENDER).stream())
                .distinct()
                .toList();
        return finder.filter(f -> others.size() == 1 && CampOpponents.fights(others.get(0)) && others.get(0) != f)
                .map(f -> new Party(
                        mention(told, harm),
                        mention(told, harm).text(),
                        others.get(0),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** "The army bragged of 50": he who boasts of a number counts his enemy. */
    Party boasted(SentenceReading told, Harm harm, Party read, Attribution by) {
        Optional<Camp> speaker = by.source()
                .map(Party::camp)
                .filter(c -> harm.carried() && c == read.camp() && words.has("boasting", harm.word()));
        return foe(speaker, mention(told, harm)).orElse(read);
    }

    /** Who is taken to have died in an act: those attacked, unless they say that they drove the others back. */
    Participant.Role beaten(SentenceReading told, Event draft) {
        boolean repelled =
                draft.outcome().filter(o -> traits.has("beaten-off", o.kind())).isPresent();
        return repelled
                        && speakers.voice(told)
                                .filter(v -> draft.company().has(v.camp(), Participant.Role.DEFENDER))
                                .isPresent()
                ? Participant.Role.ATTACKER
                : Participant.Role.DEFENDER;
    }

    /** Whom a fighting party harms, where nothing else tells: its enemy. */
    Optional<Party> foe(Optional<Camp> agent, Mention mention) {
        return agent.filter(CampOpponents::fights)
                .map(foes::of)
                .map(c -> new Party(mention, mention.text(), c, Optional.empty(), Optional.empty()));
    }

    /** The party that the noun names, known or not. */
    Party read(SentenceReading told, IndexedWord noun) {
        return cast.party(told, noun).orElseGet(() -> {
            Span span = new NounPhrase(told.sentence(), noun).full();
            return new Party(
                    new Mention(span, span.in(text)),
                    noun.word(),
                    cast.camp(told, noun),
                    Optional.empty(),
                    Optional.empty());
        });
    }

    /** The words for those harmed, or the number where nothing names them. */
    Mention mention(SentenceReading told, Harm harm) {
        Span span = harm.victims()
                .map(n -> new NounPhrase(told.sentence(), n).full())
                .orElse(harm.count().wording());
        return new Mention(span, span.in(text));
    }
}
