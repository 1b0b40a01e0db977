package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Figure;
import org.skirmish.model.Mention;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * Who was harmed, and on whose side: told by the counted noun, by who lost it, by whom the sentence counted before, or
 * by the engagement.
 */
final class FigureVictims {

    private static final String PEOPLE = "people";
    private static final int NOT_MIXED = Integer.MAX_VALUE;
    private static final int NEAR = 1;
    private static final int FAR = 4;
    private final String text;
    private final EntityFocus cast;
    private final Attributions speakers;
    private final CampOpponents foes;
    private final WordLists words;
    private final UncountedVictims spokenOf;
    private final LosingSide side;
    private Optional<Party> counted = Optional.empty();
    private int countedAt = -10;
    private int countedIn = -1;
    private int mixedEnd = NOT_MIXED;

    FigureVictims(Discourse discourse) {
        this.text = discourse.text();
        this.cast = discourse.entities();
        this.speakers = discourse.attributions();
        this.foes = discourse.opponents();
        this.words = discourse.words();
        this.spokenOf = new UncountedVictims(text, cast, words);
        this.side = new LosingSide(discourse, spokenOf);
    }

    /** Whose men are lost, where a loss is told as that of a side. */
    LosingSide side() {
        return side;
    }

    /** The people harmed. */
    Party people(SentenceReading told, Harm harm, Optional<Event> draft) {
        Optional<IndexedWord> noun = harm.victims();
        boolean spared = harm.count().bounds().equals(Bounds.exactly(0))
                && Senses.has(harm.word().backingLabel(), "harms.loserVerb");
        Optional<Party> own = side.own(told, harm);
        if (own.isPresent()) {
            return as(own.get(), side.mention(told, harm));
        }
        Optional<Party> loser =
                side.loser(told, harm).or(() -> spared ? cast.acting(told, harm.word()) : Optional.empty());
        if (loser.isPresent()
                && noun.map(n -> cast.camp(told, n) != Camp.CIVILIAN || lostSons(n))
                        .orElse(true)) {
            return as(loser.get(), side.mention(told, harm));
        }
        boolean pronoun = noun.isPresent() && noun.get().tag().startsWith("PRP");
        if (noun.isPresent() && !pronoun) {
            Party party = office(noun.get(), side.read(told, noun.get()));
            if (party.camp() != Camp.UNKNOWN || !bare(told, noun.get())) {
                boolean described = party.camp() != Camp.UNKNOWN
                        || Senses.has(noun.get().backingLabel(), "actors.noun")
                        || Senses.has(noun.get().backingLabel(), Lexicon.PEOPLE);
                Camp camp = described
                        ? party.camp()
                        : before(told, harm, draft).map(Party::camp).orElse(Camp.UNKNOWN);
                return EntityFocus.withCamp(party, camp == Camp.UNKNOWN ? attacked(told, noun.get(), draft) : camp);
            }
        }
        Optional<Party> left = noun.isEmpty() && harm.alone() ? side.found(told, harm, draft) : Optional.empty();
        if (left.isPresent()) {
            return left.get();
        }
        Optional<Party> before = noun.isEmpty() && (harm.alone() || nobody(harm))
                ? Optional.empty()
                : pronoun ? those(told, harm, draft).or(() -> cast.party(told, noun.get())) : before(told, harm, draft);
        return before.map(b -> as(b, side.mention(told, harm)))
                .orElseGet(() -> new Party(
                        side.mention(told, harm),
                        noun.map(IndexedWord::word).orElse(PEOPLE),
                        Camp.UNKNOWN,
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * Those of a part of a figure: its own noun names them, and they are on the side of the whole unless that noun
     * tells another.
     */
    Party part(SentenceReading told, Harm harm, Figure whole) {
        if (harm.victims().isEmpty() || harm.thing()) {
            return as(whole.victims(), side.mention(told, harm));
        }
        Party read = apart(told, harm, cast.described(told, harm.victims().get()));
        Camp side = whole.victims().camp();
        boolean own = CampOpponents.fights(side)
                ? read.camp() == Camp.CIVILIAN
                        && read.kind().filter("civilian"::equals).isPresent()
                : CampOpponents.fights(read.camp()) || side == Camp.UNKNOWN;
        return EntityFocus.withCamp(read, own ? read.camp() : side);
    }

    /** "seven of them civilians": the parser makes the number and the pronoun a part of the noun's phrase. */
    private Party apart(SentenceReading told, Harm harm, Party read) {
        boolean single = harm.count().single();
        boolean number = read.mention().span().begin() < harm.count().wording().end();
        boolean pronoun = told.sentence().tokens().stream()
                .anyMatch(t -> t.tag().startsWith("PRP")
                        && !t.tag().endsWith("$")
                        && Sentence.span(t).overlaps(read.mention().span()));
        if (single || !number && !pronoun) {
            return read;
        }
        IndexedWord noun = harm.victims().get();
        Mention bare = new Mention(Sentence.span(noun), Sentence.span(noun).in(text));
        return new Party(bare, bare.text(), read.camp(), read.kind(), read.link());
    }

    /** "Nobody", "no casualties": of none told before; "none" is of those counted last. */
    private boolean nobody(Harm harm) {
        return harm.count().bounds().equals(Bounds.exactly(0))
                && !harm.count().wording().in(text).equalsIgnoreCase("none");
    }

    /**
     * Things: whose they are by the words before them, else the one who lost them, else the other side than who took or
     * broke them.
     */
    Party owners(SentenceReading told, Harm harm, Optional<Event> draft) {
        Optional<Party> owner = harm.loser().flatMap(l -> cast.party(told, l));
        if (owner.isPresent()) {
            return owner.get();
        }
        Camp own = harm.victims().map(v -> cast.camp(told, v)).orElse(Camp.UNKNOWN);
        boolean homes = harm.victims().stream().anyMatch(v -> Senses.of(v.backingLabel(), "objects.noun").stream()
                .anyMatch(k -> words.has("homes", k)));
        Camp camp = own != Camp.UNKNOWN
                ? own
                : homes
                        ? Camp.CIVILIAN
                        : draft.flatMap(FigureVictims::defender)
                                .map(Party::camp)
                                .orElse(Camp.UNKNOWN);
        Mention mention = side.mention(told, harm);
        String name = draft.flatMap(FigureVictims::defender)
                .filter(p -> p.camp() == camp)
                .map(Party::name)
                .orElse(homes ? "residents" : mention.text());
        return new Party(mention, name, camp, Optional.empty(), Optional.empty());
    }

    /**
     * "militiamen", "defenders": those who fight, where nothing tells for whom, are of the side that was attacked, else
     * of that which the speaker fights; "one of the leaders of the attack" is of the attackers' own.
     */
    private Camp attacked(SentenceReading told, IndexedWord noun, Optional<Event> draft) {
        boolean led = NounPhrase.children(told.sentence(), noun, "nmod:of").stream()
                .anyMatch(n -> Senses.has(n.backingLabel(), "engagements.noun"));
        boolean fights = Senses.of(noun.backingLabel(), "actors.noun").stream()
                .anyMatch(k -> words.has("fighting-kinds", k) || words.has("bodies", k));
        List<Camp> attackers = !fights && !led
                ? List.of()
                : draft.stream()
                        .flatMap(d -> Arguments.camps(d.company().participants(), Participant.Role.ATTACKER).stream())
                        .filter(CampOpponents::fights)
                        .toList();
        if (attackers.size() == 1) {
            return led ? attackers.get(0) : foes.of(attackers.get(0));
        }
        return !fights || led
                ? Camp.UNKNOWN
                : told.speeches().stream()
                        .flatMap(s -> speakers.of(told, s).source().stream())
                        .map(Party::camp)
                        .filter(CampOpponents::fights)
                        .findFirst()
                        .map(foes::of)
                        .orElse(Camp.UNKNOWN);
    }

    /**
     * Remembers whom the harm counted, for bare numbers to come; behind "eleven civilians and three policemen" they
     * count neither.
     */
    void remember(SentenceReading told, Harm harm, Party party) {
        remember(told, party);
        mixedEnd = harm.victims().stream()
                .flatMap(v -> spokenOf.others(told, v, party.camp()).stream())
                .mapToInt(IndexedWord::endPosition)
                .max()
                .orElse(NOT_MIXED);
    }

    private void remember(SentenceReading told, Party party) {
        counted = Optional.of(party);
        countedAt = told.sentence().index();
        countedIn = told.sentence().paragraph();
        mixedEnd = NOT_MIXED;
    }

    /**
     * Takes note of those of whom a sentence tells without counting their harm; the dead and wounded among them are
     * those of "three others".
     */
    void hear(SentenceReading told) {
        if (told.sentence().block().kind() == Block.Kind.HEADING) {
            counted = Optional.empty(); // another entry or section begins
        }
        spokenOf.hear(told);
        if (told.harms().isEmpty()) {
            spokenOf.harmed(told).ifPresent(p -> remember(told, p));
        }
    }

    private static Party as(Party party, Mention mention) {
        return new Party(mention, party.name(), party.camp(), party.kind(), Optional.empty());
    }

    private boolean lostSons(IndexedWord noun) {
        return words.has("own-people", noun);
    }

    /** A harmed office-holder is no soldier. */
    private static Party office(IndexedWord noun, Party party) {
        boolean official = Senses.first(noun.backingLabel(), "actors.noun")
                .filter("official"::equals)
                .isPresent();
        return official && party.camp() == Camp.STATE ? EntityFocus.withCamp(party, Camp.CIVILIAN) : party;
    }

    private boolean bare(SentenceReading told, IndexedWord noun) {
        return words.has("bare", noun)
                || "man".equals(noun.lemma())
                        && noun.tag().equals("NNS")
                        && NounPhrase.children(told.sentence(), noun, "amod").isEmpty()
                        && NounPhrase.children(told.sentence(), noun, "acl:relcl")
                                .isEmpty();
    }

    /** "killed 200 of them": those told of last in the sentence, else those counted before. */
    private Optional<Party> those(SentenceReading told, Harm harm, Optional<Event> draft) {
        Optional<Camp> agent = harm.agent().map(a -> cast.camp(told, a)).filter(c -> c != Camp.UNKNOWN);
        Optional<Party> met = spokenOf.before(told, countedAt).filter(p -> agent.isEmpty() || p.camp() != agent.get());
        return spokenOf.beside(
                        told,
                        harm,
                        agent,
                        w -> w.tag().endsWith("S") || told.groups().stream().anyMatch(g -> g.covers(w.index())))
                .or(() -> met)
                .or(() -> before(told, harm, draft));
    }

    /** Whom a number without a noun counts: those counted before it, else the side at which the act was aimed. */
    private Optional<Party> before(SentenceReading told, Harm harm, Optional<Event> draft) {
        if (told.sentence().block().kind() == Block.Kind.TITLE) {
            return Optional.empty(); // it is read last, and what was counted last is no part of it
        }
        Optional<Camp> agent = harm.agent().map(a -> cast.camp(told, a)).filter(c -> c != Camp.UNKNOWN);
        boolean mixed = harm.count().wording().begin() > mixedEnd;
        Optional<Party> last = counted.map(p -> mixed ? people(p) : p)
                .filter(p -> agent.isEmpty()
                        || p.camp() != agent.get()
                                && !(p.camp() == Camp.UNKNOWN
                                        && CampOpponents.fights(agent.get())
                                        && harm.measure().equals("captured")));
        int distance = told.sentence().index() - countedAt;
        if (last.isPresent() && distance == 0) {
            return last;
        }
        Optional<Party> beside =
                harm.carried() || with(told, harm) ? spokenOf.beside(told, harm, agent, w -> true) : Optional.empty();
        if (beside.isPresent()) {
            return beside;
        }
        boolean near = distance <= NEAR || distance < FAR && told.sentence().paragraph() == countedIn;
        if (last.isPresent() && (near || harm.count().others() && distance <= FAR)) {
            return last;
        }
        return draft.flatMap(d -> d.company().participants().stream()
                        .filter(p -> p.role() == side.beaten(told, d))
                        .map(Participant::party)
                        .filter(p -> agent.isEmpty() || p.camp() != agent.get() && p.camp() != Camp.UNKNOWN)
                        .findFirst())
                .or(() -> side.foe(agent, side.mention(told, harm)));
    }

    private static Party people(Party party) {
        return new Party(party.mention(), PEOPLE, Camp.UNKNOWN, Optional.empty(), Optional.empty());
    }

    /** "a raid on the rebels with 30 dead" */
    private static boolean with(SentenceReading told, Harm harm) {
        return NounPhrase.children(told.sentence(), harm.word(), "case").stream()
                .anyMatch(c -> "with".equals(c.lemma()));
    }

    static Optional<Party> defender(Event draft) {
        return draft.company().participants().stream()
                .filter(p -> p.role() == Participant.Role.DEFENDER)
                .map(Participant::party)
                .findFirst();
    }
}
