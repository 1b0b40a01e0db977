package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.attribution.Attributions;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.GroupNames;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/** Who has been spoken of: resolves pronouns and bare descriptions to the parties of the sentences before. */
public final class EntityFocus {

    /** A group's name may begin so many words behind the noun for it: "group calling itself the". */
    private static final int CALLING = 5;

    private final String text;
    private final PartyReader parties;
    private final Owners owners;
    private final Traits traits;
    private final SalientFighters fighters;
    private final PronounResolver antecedents;
    private final PossessorCamps allegiance;
    private final NounCamps camps;
    private final Alliances alliances;

    /**
     * @param groups by which name a group is known, and where it is at home
     * @param lands in which country the report is from sentence to sentence
     */
    public EntityFocus(
            String text,
            PartyReader parties,
            Owners owners,
            Attributions speakers,
            Traits traits,
            CampOpponents foes,
            GroupNames groups,
            Lands lands,
            Timelines times) {
        this.text = text;
        this.parties = parties;
        this.owners = owners;
        this.traits = traits;
        this.fighters = new SalientFighters(traits, groups, lands, times);
        this.antecedents = new PronounResolver(parties, speakers, traits, times);
        this.allegiance = new PossessorCamps(parties, speakers, antecedents, traits, foes);
        this.camps = new NounCamps(traits, times);
        this.alliances = new Alliances(traits, times);
    }

    /** The party that the word's phrase names or refers to; none where it is no party at all. */
    public Optional<Party> party(SentenceReading told, IndexedWord head) {
        if (head.tag().equals("PRP") || head.tag().equals("PRP$")) {
            return antecedents.of(told, head);
        }
        Optional<IndexedWord> name = called(told, head);
        if (name.isPresent()) {
            return party(told, name.get());
        }
        boolean grouped = grouped(told, head);
        if (!grouped && !people(head)) {
            return owners.of(told, head).or(() -> allegiance.owner(told, head));
        }
        Party read = parties.read(told.sentence(), head, told.groups());
        Party party = withCamp(read, allegiance.byEnmity(told, head).orElse(read.camp()));
        return Optional.of(
                grouped ? known(told, head, party) : meant(told, head, known(told, head, tied(told, head, party))));
    }

    /** The name by which a group calls itself, behind the word for it: "a movement calling itself the Lions". */
    private Optional<IndexedWord> called(SentenceReading told, IndexedWord head) {
        return told.groups().stream()
                .filter(g -> g.from() > head.index() + 1
                        && g.from() <= head.index() + CALLING
                        && told.sentence().tokens().subList(head.index(), g.from() - 1).stream()
                                .anyMatch(t ->
                                        traits.has("naming-itself", t.word().toLowerCase(Locale.ROOT)))
                        && traits.has("the-group", head.word().toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(g -> Optional.ofNullable(told.sentence().graph().getNodeByIndexSafe(g.to())));
    }

    /** The same, of whom the sentence tells, so that later words can refer to it. */
    private Optional<Party> met(SentenceReading told, IndexedWord head) {
        Optional<IndexedWord> name = called(told, head);
        if (name.isPresent()) {
            return met(told, name.get());
        }
        Optional<Party> party = party(told, head);
        boolean own = party.isPresent() && !head.tag().startsWith("PRP") && (grouped(told, head) || people(head));
        party.filter(p -> own).ifPresent(p -> {
            camps.note(head, p.camp());
            antecedents.note(p);
        });
        return party;
    }

    private static boolean grouped(SentenceReading told, IndexedWord head) {
        return told.groups().stream().anyMatch(g -> g.covers(head.index()));
    }

    private static boolean people(IndexedWord head) {
        return (Senses.has(head.backingLabel(), "actors.noun") || Senses.has(head.backingLabel(), "sides.noun"))
                && !"PERSON".equals(head.ner());
    }

    /** The people whom the phrase names, by its words alone. */
    public Party described(SentenceReading told, IndexedWord head) {
        return parties.read(told.sentence(), head, told.groups());
    }

    /** People as the report tied them to a camp or group, before or by the words beside them. */
    private Party tied(SentenceReading told, IndexedWord head, Party people) {
        if (people.camp() == Camp.CIVILIAN) {
            return people;
        }
        Party called = withCamp(people, camps.recalled(told, head).orElse(people.camp()));
        return allegiance.group(told, head).map(g -> of(called, g)).orElseGet(() -> allegiance
                .possessed(told, head)
                .map(c -> withCamp(called, c))
                .orElse(called));
    }

    private Party known(SentenceReading told, IndexedWord head, Party party) {
        return party.camp() == Camp.UNKNOWN ? withCamp(party, camps.last(told, head)) : party;
    }

    /** The group for which a bare word stands, or whose people the phrase names. */
    private Party meant(SentenceReading told, IndexedWord head, Party people) {
        return group(told, head)
                .flatMap(g -> antecedents.named(told, people.camp()))
                .map(n -> of(people, n))
                .or(() -> Members.group(told, head)
                        .map(g -> parties.read(told.sentence(), g, told.groups()))
                        .map(g -> g.camp() == Camp.UNKNOWN ? withCamp(g, people.camp()) : g)
                        .filter(g -> CampOpponents.fights(g.camp()))
                        .map(g -> with(people, g)))
                .orElse(people);
    }

    /** The word, where it is "the group" or the like and nothing beside it tells which. */
    private Optional<IndexedWord> group(SentenceReading told, IndexedWord head) {
        List<CoreLabel> core = new NounPhrase(told.sentence(), head).core();
        boolean bare = core.size() == 2
                && core.get(0).word().equalsIgnoreCase("the")
                && NounPhrase.children(told.sentence(), head, "nmod").isEmpty()
                && NounPhrase.children(told.sentence(), head, "acl").isEmpty();
        return Optional.of(head)
                .filter(h -> bare && traits.has("the-group", h.word().toLowerCase(Locale.ROOT)));
    }

    /** The parties that the word's phrase names: each of a list, "joint forces of A and B", "A and B comrades". */
    public List<Party> parties(SentenceReading told, IndexedWord head) {
        List<IndexedWord> members = Members.of(told, head);
        List<Party> nations = members.isEmpty() && PartyReader.kind(head).isPresent()
                ? parties.nations(told.sentence(), head)
                : List.of();
        return !nations.isEmpty()
                ? nations
                : members.isEmpty()
                        ? party(told, head).stream().toList()
                        : joined(members.stream()
                                .flatMap(m -> party(told, m).stream())
                                .toList());
    }

    /** Those who act as one body stand on one side: whose camp is not told has that of the others. */
    private static List<Party> joined(List<Party> parties) {
        List<Camp> camps = parties.stream()
                .map(Party::camp)
                .filter(CampOpponents::fights)
                .distinct()
                .toList();
        return camps.size() != 1
                ? parties
                : parties.stream()
                        .map(p -> p.camp() == Camp.UNKNOWN ? withCamp(p, camps.get(0)) : p)
                        .toList();
    }

    /** The same words, for people of that group. */
    private static Party of(Party people, Party group) {
        return new Party(people.mention(), group.name(), group.camp(), people.kind(), group.link());
    }

    /** People of that group, mentioned with its name: "troops of the Ta'ang National Liberation Army". */
    private Party with(Party people, Party group) {
        Span span = people.mention().span().cover(group.mention().span());
        return new Party(new Mention(span, span.in(text)), group.name(), group.camp(), people.kind(), group.link());
    }

    /**
     * A country, or the seat of its government, that stands for its forces; none where it only tells where something
     * was.
     */
    public Optional<Party> country(SentenceReading told, IndexedWord name) {
        boolean where = told.places().stream()
                .filter(p -> p.from() <= name.index() && name.index() <= p.to())
                .anyMatch(p -> p.preceding().isPresent()
                        || told.places().stream().anyMatch(q -> q.place()
                                .within()
                                .filter(p.place()::equals)
                                .isPresent()));
        return where || chained(told, name) ? Optional.empty() : parties.country(told.sentence(), name);
    }

    /** "In Aleppo, Syria, shells fell": set between commas behind another name. */
    private static boolean chained(SentenceReading told, IndexedWord name) {
        int at = name.index();
        List<CoreLabel> tokens = told.sentence().tokens();
        return at > 2
                && at < tokens.size()
                && tokens.get(at - 2).word().equals(",")
                && tokens.get(at - 3).tag().startsWith("NNP")
                && tokens.get(at).word().equals(",");
    }

    /**
     * The camp of those whom a counted noun names; what the report said of such people before, where the noun does not
     * tell.
     */
    public Camp camp(SentenceReading told, IndexedWord noun) {
        if (noun.tag().startsWith("PRP")) {
            return antecedents.of(told, noun).map(Party::camp).orElse(Camp.UNKNOWN);
        }
        Camp camp = parties.camp(told.sentence(), noun, told.groups(), 0);
        Optional<Camp> recalled = camp == Camp.CIVILIAN ? Optional.empty() : camps.recalled(told, noun);
        if (recalled.isPresent()) {
            return recalled.get();
        }
        Optional<Camp> owned = camp == Camp.CIVILIAN ? Optional.empty() : allegiance.possessed(told, noun);
        return owned.isPresent() ? owned.get() : camp != Camp.UNKNOWN ? camp : camps.last(told, noun);
    }

    /** The fighting party that acts last before the word in its sentence. */
    public Optional<Party> acting(SentenceReading told, IndexedWord word) {
        return antecedents.subjectBefore(told, word);
    }

    /** The same people where they are not of that camp: those of the group named last, if it is of another. */
    public Party notOf(SentenceReading told, Camp camp, Party people) {
        return antecedents
                .named(told, Camp.UNKNOWN)
                .filter(g -> g.camp() != camp)
                .map(g -> of(people, g))
                .orElseGet(() -> new Party(
                        people.mention(), people.mention().text(), Camp.UNKNOWN, people.kind(), Optional.empty()));
    }

    /** Who is told of as fighting so far. */
    public SalientFighters fighters() {
        return fighters;
    }

    /** Who is told to be made up of whom. */
    public Alliances alliances() {
        return alliances;
    }

    /** For whom "the two sides" or "the two groups" stands. */
    public List<Party> opponents(SentenceReading told, IndexedWord both) {
        List<Party> groups =
                traits.has("the-group", both.lemma().toLowerCase(Locale.ROOT)) ? fighters.groups(told) : List.of();
        return groups.isEmpty() ? fighters.opponents(told) : groups;
    }

    /** Takes note of all parties that a sentence names, so that later words can refer to them. */
    public void note(SentenceReading told) {
        List<Party> noted = new ArrayList<>();
        Set<Party> telling = new HashSet<>();
        Set<Party> suffering = new HashSet<>();
        for (IndexedWord word : told.sentence().graph().vertexListSorted()) {
            boolean grouped = told.groups().stream().anyMatch(g -> g.to() == word.index());
            boolean inside = !grouped && told.groups().stream().anyMatch(g -> g.covers(word.index()));
            boolean people = Senses.has(word.backingLabel(), "actors.noun")
                    || traits.has("power", word.word().toLowerCase(Locale.ROOT)) && PronounResolver.subject(told, word);
            if (grouped || !inside && people && word.tag().startsWith("N")) {
                Optional<Party> party = met(told, word);
                party.ifPresent(noted::add);
                party.filter(p -> tells(told, word)).ifPresent(telling::add);
                party.filter(p -> told.harms().stream()
                                .anyMatch(h -> h.victims().filter(word::equals).isPresent()))
                        .ifPresent(suffering::add);
                party.filter(p -> grouped).ifPresent(antecedents::name);
            }
        }
        fighters.note(told, noted, telling, suffering);
        alliances.note(told, this);
        Optional<IndexedWord> subject = subjects(told)
                .filter(w ->
                        met(told, w).filter(p -> CampOpponents.fights(p.camp())).isPresent())
                .findFirst();
        boolean passive = subject.stream()
                .flatMap(w -> told.sentence().graph().incomingEdgeList(w).stream())
                .anyMatch(e -> e.getRelation().toString().equals("nsubj:pass"));
        antecedents.subject(told, subject.flatMap(w -> met(told, w)), passive);
    }

    /**
     * Whether the word is for somebody who says something, or on whose behalf it is said: "a statement from the group",
     * "a spokesman for the army".
     */
    private static boolean tells(SentenceReading told, IndexedWord word) {
        return told.speeches().stream()
                .flatMap(speech -> speech.source().stream())
                .anyMatch(source -> source.equals(word)
                        || told.sentence().graph().incomingEdgeList(word).stream()
                                .anyMatch(e -> e.getGovernor().equals(source)
                                        && e.getRelation().toString().startsWith("nmod")));
    }

    private static Stream<IndexedWord> subjects(SentenceReading told) {
        return told.sentence().graph().vertexListSorted().stream()
                .filter(w -> !w.tag().startsWith("PRP") && PronounResolver.subject(told, w));
    }

    /** The same party, taken to be of that camp. */
    public static Party withCamp(Party party, Camp camp) {
        return new Party(party.mention(), party.name(), camp, party.kind(), party.link());
    }
}
