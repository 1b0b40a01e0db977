package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.entity.Owners;
import org.skirmish.extract.discourse.entity.PronounResolver;
import org.skirmish.extract.discourse.entity.WeaponUsers;
import org.skirmish.extract.discourse.implicit.Inference;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/** Who took part in an act, as its sentence tells it. */
public final class Arguments {

    private static final List<String> COMPANY = List.of(
            "obl:with",
            "nmod:with",
            "obl:alongside",
            "nmod:alongside",
            "obl:together_with",
            "nmod:together_with",
            "obl:along_with",
            "nmod:along_with",
            "nmod:including");

    private final EntityFocus cast;
    private final Owners owners;
    private final Traits traits;
    private final Lands lands;
    private final Timeline<Map<String, Users>> users;

    /** Who used a kind of weapon, and in which sentence it was told. */
    private record Users(int sentence, List<Participant> users) {}

    /** @param times where the users of weapons are kept from sentence to sentence */
    public Arguments(EntityFocus cast, Owners owners, Traits traits, Lands lands, Timelines times) {
        this.cast = cast;
        this.owners = owners;
        this.traits = traits;
        this.lands = lands;
        this.users = times.begin(new HashMap<>(), HashMap::new);
    }

    /**
     * The parties that the words of the act name or refer to, attackers first; the owner or user of a weapon stands for
     * it.
     */
    List<Participant> of(SentenceReading told, Act act) {
        List<Participant> found = new ArrayList<>();
        act.attackers().stream().filter(a -> !listed(told, a)).forEach(a -> doer(told, a, found));
        companions(told, act, found);
        act.targets().forEach(t -> cast.parties(told, t)
                .forEach(p -> found.add(new Participant(p, Participant.Role.DEFENDER))));
        for (int i = 0; i < act.parties().size(); i++) {
            Participant.Role role = i == 0 ? Participant.Role.ATTACKER : Participant.Role.DEFENDER;
            IndexedWord party = act.parties().get(i);
            if (!both(told, party, found)) {
                cast.parties(told, party).forEach(p -> found.add(new Participant(p, role)));
            }
        }
        return found.stream().map(p -> foe(told, act, p, found)).toList();
    }

    /** "Its men ambushed an army column": nobody attacks his own state's forces, so they are no men of that state's. */
    private Participant foe(SentenceReading told, Act act, Participant attacker, List<Participant> all) {
        Camp camp = attacker.party().camp();
        boolean tied = attacker.role() == Participant.Role.ATTACKER
                && act.attackers().stream()
                        .anyMatch(a -> a.tag().startsWith("PRP")
                                || NounPhrase.children(told.sentence(), a, "nmod:poss").stream()
                                        .anyMatch(p -> p.tag().startsWith("PRP")));
        boolean own = tied
                && (camp == Camp.STATE || camp == Camp.FOREIGN)
                && camps(all, Participant.Role.DEFENDER).equals(Set.of(camp));
        return own
                ? new Participant(cast.notOf(told, camp, attacker.party()), attacker.role(), attacker.inference())
                : attacker;
    }

    /** "Groups including A and B": they are told by their names. */
    private static boolean listed(SentenceReading told, IndexedWord head) {
        return new NounPhrase(told.sentence(), head).core().size() == 1
                && NounPhrase.children(told.sentence(), head, "nmod:including").stream()
                        .filter(m -> told.groups().stream().anyMatch(g -> g.covers(m.index())))
                        .findFirst()
                        .isPresent();
    }

    /** Those of whom the word tells that they did something to others; the owner or user of a weapon stands for it. */
    public List<Participant> doers(SentenceReading told, IndexedWord word) {
        List<Participant> found = new ArrayList<>();
        doer(told, word, found);
        return found;
    }

    private void doer(SentenceReading told, IndexedWord word, List<Participant> found) {
        int before = found.size();
        if (WeaponUsers.weapon(word)) {
            WeaponUsers.users(told.sentence(), word).forEach(u -> attacker(told, u, found));
            if (found.size() == before) {
                found.addAll(usersBefore(told.sentence(), word));
            }
        }
        if (found.size() == before) {
            attacker(told, word, found);
        }
        if (found.size() == before && WeaponUsers.weapon(word)) {
            owners.crew(told, word).ifPresent(c -> found.add(new Participant(c, Participant.Role.ATTACKER)));
        }
    }

    /**
     * Those whose weapons are told of beside a word, the closest weapon that tells of any: "as troops stepped on mines
     * laid by the group".
     */
    List<Participant> armed(SentenceReading told, IndexedWord word) {
        return WeaponUsers.beside(told.sentence(), word).stream()
                .map(w -> doers(told, w))
                .filter(d -> !Arguments.camps(d, Participant.Role.ATTACKER).isEmpty())
                .findFirst()
                .or(() -> WeaponUsers.beside(told.sentence(), word).stream()
                        .filter(w -> PronounResolver.subject(told, w))
                        .flatMap(w -> owners.crew(told, w).stream())
                        .findFirst()
                        .map(c -> List.of(new Participant(c, Participant.Role.ATTACKER))))
                .orElse(List.of());
    }

    /** Who fought on the attackers' side: "together with the KA", "alongside local defence teams". */
    private void companions(SentenceReading told, Act act, List<Participant> found) {
        Set<Camp> side = camps(found, Participant.Role.ATTACKER);
        act.attackers().stream()
                .filter(a -> listed(told, a))
                .flatMap(a -> NounPhrase.children(told.sentence(), a, "nmod:including").stream())
                .flatMap(m -> cast.parties(told, m).stream())
                .map(Party::camp)
                .filter(CampOpponents::fights)
                .forEach(side::add);
        List<IndexedWord> beside = new ArrayList<>();
        for (String relation : COMPANY) {
            beside.addAll(NounPhrase.children(told.sentence(), act.trigger(), relation));
            act.attackers().forEach(a -> beside.addAll(NounPhrase.children(told.sentence(), a, relation)));
        }
        beside.stream()
                .filter(b -> !act.targets().contains(b))
                .flatMap(b -> cast.parties(told, b).stream())
                .map(p -> joined(p, side))
                .filter(p -> side.contains(p.camp()) && fights(p))
                .forEach(p -> found.add(new Participant(p, Participant.Role.ATTACKER)));
    }

    /** Those by whom somebody is told to be joined or helped, of his camp. */
    List<Party> helpers(SentenceReading told) {
        List<Party> helpers = new ArrayList<>();
        for (IndexedWord verb : told.sentence().graph().vertexSet()) {
            List<IndexedWord> helpedWords =
                    verb.tag().equals("VBN") && traits.has("helping", verb.lemma()) ? helped(told, verb) : List.of();
            if (!helpedWords.isEmpty()) {
                List<Party> by = Stream.of("obl:agent", "obl:by")
                        .flatMap(r -> NounPhrase.children(told.sentence(), verb, r).stream())
                        .flatMap(h -> cast.parties(told, h).stream())
                        .toList();
                Set<Camp> helped = EnumSet.noneOf(Camp.class);
                helpedWords.forEach(h -> cast.parties(told, h).forEach(p -> helped.add(p.camp())));
                by.stream()
                        .map(p -> joined(p, helped))
                        .filter(p -> helped.contains(p.camp()) && CampOpponents.fights(p.camp()) && fights(p))
                        .forEach(helpers::add);
            }
        }
        return helpers;
    }

    /** Who was joined or helped: "the brigade was joined by", "rebels backed by". */
    private static List<IndexedWord> helped(SentenceReading told, IndexedWord verb) {
        return Stream.concat(
                        NounPhrase.children(told.sentence(), verb, "nsubj:pass").stream(),
                        told.sentence().graph().incomingEdgeList(verb).stream()
                                .filter(e -> e.getRelation().toString().equals("acl"))
                                .map(e -> e.getGovernor())
                                .flatMap(h -> Stream.concat(
                                        Stream.of(h), NounPhrase.children(told.sentence(), h, "conj:and").stream())))
                .toList(); // the last of a list may be meant
    }

    /** Who is told in passing to have had a part in it: "said the group, which was involved in the ambushes". */
    List<Party> involved(SentenceReading told) {
        return told.groups().stream()
                .flatMap(g -> Stream.ofNullable(told.sentence().graph().getNodeByIndexSafe(g.to())))
                .filter(n -> NounPhrase.children(told.sentence(), n, "acl:relcl").stream()
                        .anyMatch(v -> v.lemma() != null
                                && traits.has("taking-part", v.lemma())
                                && NounPhrase.children(told.sentence(), v, "obl:in").stream()
                                        .anyMatch(a -> Senses.has(a.backingLabel(), "engagements.noun"))))
                .flatMap(n -> cast.party(told, n).stream())
                .filter(p -> CampOpponents.fights(p.camp()))
                .toList();
    }

    /** A body of which nothing else is told is of the side with which it fights. */
    private static Party joined(Party beside, Set<Camp> side) {
        boolean open = beside.camp() == Camp.UNKNOWN
                && side.size() == 1
                && beside.kind().filter(k -> !k.equals("person")).isPresent();
        return open ? EntityFocus.withCamp(beside, side.iterator().next()) : beside;
    }

    /** Remembers whose the weapons are of which the sentence tells as acting or doing harm. */
    public void note(SentenceReading told) {
        Stream.of(
                        told.acts().stream().flatMap(a -> a.attackers().stream()),
                        told.acts().stream().flatMap(a -> WeaponUsers.beside(told.sentence(), a.trigger()).stream()),
                        told.harms().stream().flatMap(h -> h.agent().stream()),
                        told.harms().stream().flatMap(h -> WeaponUsers.beside(told.sentence(), h.word()).stream()))
                .flatMap(s -> s)
                .distinct()
                .filter(WeaponUsers::weapon)
                .forEach(w -> {
                    List<Participant> named = new ArrayList<>();
                    WeaponUsers.users(told.sentence(), w).forEach(u -> attacker(told, u, named));
                    if (!named.isEmpty()) {
                        users.now().put(w.lemma(), new Users(told.sentence().index(), List.copyOf(named)));
                    }
                });
    }

    /** "The jets dropped bombs": those of the sentences before, and so whose they were. */
    private List<Participant> usersBefore(Sentence sentence, IndexedWord weapon) {
        boolean the = NounPhrase.children(sentence, weapon, "det").stream()
                .anyMatch(d -> d.word().equalsIgnoreCase("the"));
        return Stream.ofNullable(users.at(sentence).get(weapon.lemma()))
                .filter(u -> the && lands.agree(u.sentence, sentence.index()))
                .flatMap(u -> u.users.stream())
                .map(user -> Inference.USER_BEFORE.of(user.party(), user.role()))
                .toList();
    }

    /** "The two sides clashed": each of them. */
    private boolean both(SentenceReading told, IndexedWord head, List<Participant> found) {
        boolean two = Senses.of(head.backingLabel(), "actors.noun").contains("force")
                && new NounPhrase(told.sentence(), head).core().stream().anyMatch(Arguments::pair);
        List<Party> opponents = two ? cast.opponents(told, head) : List.of();
        for (int i = 0; i < opponents.size(); i++) {
            found.add(Inference.BOTH_SIDES.of(
                    opponents.get(i), i == 0 ? Participant.Role.ATTACKER : Participant.Role.DEFENDER));
        }
        return two;
    }

    private static boolean pair(CoreLabel word) {
        Bounds count = word.get(Counts.class);
        return "both".equalsIgnoreCase(word.word()) || count != null && count.equals(Bounds.exactly(2));
    }

    private void attacker(SentenceReading told, IndexedWord head, List<Participant> found) {
        if (both(told, head, found)) {
            return;
        }
        List<Party> parties = cast.parties(told, head);
        (parties.isEmpty()
                        ? cast.country(told, head).stream()
                        : parties.stream().map(p -> armed(told, head, p)).filter(Arguments::fights))
                .forEach(p -> found.add(new Participant(p, Participant.Role.ATTACKER)));
    }

    /** "Riders armed with rifles" who attack: whatever they are else, they are gunmen. */
    private Party armed(SentenceReading told, IndexedWord head, Party party) {
        boolean arms = party.camp() == Camp.CIVILIAN
                && Stream.of("amod", "acl", "acl:relcl", "compound")
                        .flatMap(r -> NounPhrase.children(told.sentence(), head, r).stream())
                        .anyMatch(w -> w.lemma() != null
                                && traits.has("bearing-arms", w.lemma().toLowerCase(Locale.ROOT)));
        return arms
                ? new Party(party.mention(), party.name(), Camp.NON_STATE, Optional.of("gunman"), party.link())
                : party;
    }

    /** Whether a party may be an attacker: not civilians, nor a single office-holder. */
    static boolean fights(Party party) {
        return party.camp() != Camp.CIVILIAN
                && party.kind()
                        .filter(k -> k.equals("official") || k.equals("officer"))
                        .isEmpty();
    }

    /** The camps that stand in the role, the unknown one left out. */
    public static Set<Camp> camps(List<Participant> parties, Participant.Role role) {
        Set<Camp> camps = EnumSet.noneOf(Camp.class);
        parties.stream()
                .filter(p -> p.role() == role && p.party().camp() != Camp.UNKNOWN)
                .forEach(p -> camps.add(p.party().camp()));
        return camps;
    }
}
