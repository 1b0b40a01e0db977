package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/** Who has been spoken of: resolves pronouns and bare descriptions to the parties of the sentences before. */
final class Cast {

    /** The kind of those who are called by their weapon. */
    static final String CREW = "crew";

    private final String text;
    private final PartyReader parties;
    private final Speakers speakers;
    private final Traits traits;
    private final Foes foes;
    private final Fighters fighters;
    private final Antecedents antecedents;
    private final Map<String, Camp> campByNoun = new HashMap<>();

    Cast(String text, PartyReader parties, Speakers speakers, Traits traits, Foes foes, UnaryOperator<String> known) {
        this.text = text;
        this.parties = parties;
        this.speakers = speakers;
        this.traits = traits;
        this.foes = foes;
        this.fighters = new Fighters(traits, known);
        this.antecedents = new Antecedents(parties, speakers, traits);
    }

    /** The party that the word's phrase names or refers to; none where it is no party at all. */
    Optional<Party> party(Told told, IndexedWord head) {
        if (head.tag().equals("PRP") || head.tag().equals("PRP$")) {
            return antecedents.of(told, head);
        }
        boolean grouped = told.groups().stream().anyMatch(g -> g.covers(head.index()));
        boolean person = Senses.has(head.backingLabel(), "actors.noun") || Senses.has(head.backingLabel(), "sides.noun");
        boolean thing = Senses.has(head.backingLabel(), "objects.noun") || Senses.has(head.backingLabel(), "weapons.noun")
            || Senses.has(head.backingLabel(), "place-kinds.noun");
        Party party = parties.read(told.sentence(), head, told.groups());
        if (grouped || person && !"PERSON".equals(head.ner())) {
            party = withCamp(party, foe(told, head) ? enemyOf(told) : friend(told, head).orElse(party.camp()));
            Party called = grouped || party.camp() == Camp.CIVILIAN ? party : withCamp(party, recalled(told, head).orElse(party.camp()));
            Party owned = grouped || party.camp() == Camp.CIVILIAN ? party : owner(told, head).map(o -> of(called, o)).orElseGet(() -> possessed(told, head).map(c -> withCamp(called, c)).orElse(called));
            Party known = owned.camp() == Camp.UNKNOWN ? withCamp(owned, spokenOf(told, head)) : owned;
            Party meant = grouped ? known : group(told, head).map(g -> antecedents.named(known.camp()).map(n -> of(known, n)).orElse(known)).orElse(known);
            return Optional.of(remember(head, grouped || meant != known ? meant : Members.group(told, head).map(g -> parties.read(told.sentence(), g, told.groups()))
                .filter(g -> Foes.fights(g.camp())).map(g -> with(known, g)).orElse(known)));
        }
        return thing && party.camp() != Camp.UNKNOWN && party.camp() != Camp.CIVILIAN ? Optional.of(owner(told, head, party)) : Optional.empty();
    }

    /** The word, where it is "the group" or the like and nothing beside it tells which. */
    private Optional<IndexedWord> group(Told told, IndexedWord head) {
        List<CoreLabel> core = new NounPhrase(told.sentence(), head).core();
        boolean bare = core.size() == 2 && core.get(0).word().equalsIgnoreCase("the") && NounPhrase.children(told.sentence(), head, "nmod").isEmpty()
            && NounPhrase.children(told.sentence(), head, "acl").isEmpty();
        return Optional.of(head).filter(h -> bare && traits.has("the-group", h.word().toLowerCase(Locale.ROOT)));
    }

    /** The parties that the word's phrase names: each of a list, "joint forces of A and B", "A and B comrades". */
    List<Party> parties(Told told, IndexedWord head) {
        List<IndexedWord> members = Members.of(told, head);
        List<Party> nations = members.isEmpty() && PartyReader.kind(head).isPresent() ? parties.nations(told.sentence(), head) : List.of();
        return !nations.isEmpty() ? nations : members.isEmpty() ? party(told, head).stream().toList() : joined(members.stream().flatMap(m -> party(told, m).stream()).toList());
    }

    /** Those who act as one body stand on one side: whose camp is not told has that of the others. */
    private static List<Party> joined(List<Party> parties) {
        List<Camp> camps = parties.stream().map(Party::camp).filter(Foes::fights).distinct().toList();
        return camps.size() != 1 ? parties : parties.stream().map(p -> p.camp() == Camp.UNKNOWN ? withCamp(p, camps.get(0)) : p).toList();
    }

    /** Those who live, learn, pray, trade or travel in the thing, called by it; none where it is another thing, or one of those who fight. */
    Optional<Party> homes(Told told, IndexedWord thing) {
        boolean homes = traits.any("peopled", Senses.of(thing.backingLabel(), "objects.noun"));
        Party party = parties.read(told.sentence(), thing, told.groups());
        return homes && !Foes.fights(party.camp()) ? Optional.of(withCamp(party, Camp.CIVILIAN)) : Optional.empty();
    }

    /** Those who fly or serve the weapon, called by it: "two jets", "howitzers"; none where the word is for what is fired, or needs nobody there. */
    Optional<Party> crew(Told told, IndexedWord weapon) {
        boolean crewed = traits.any("crewed", Senses.of(weapon.backingLabel(), "weapons.noun")) && !traits.has("projectile", weapon.word().toLowerCase(Locale.ROOT));
        Party party = parties.read(told.sentence(), weapon, told.groups());
        return Optional.of(new Party(party.mention(), party.name(), Camp.UNKNOWN, Optional.of(CREW), Optional.empty())).filter(c -> crewed);
    }

    /** Whose a thing is: "a junta outpost" is the junta's. */
    private Party owner(Told told, IndexedWord thing, Party party) {
        for (CoreLabel token : new NounPhrase(told.sentence(), thing).core()) {
            if (token.index() < thing.index() && (Senses.has(token, "sides.noun") || Senses.has(token, "actors.noun"))) {
                Span span = Sentence.span(token);
                return new Party(new Mention(span, span.in(text)), span.in(text), party.camp(), Senses.first(token, "actors.noun").or(party::kind), Optional.empty());
            }
        }
        return party;
    }

    /** "The enemy", "enemy soldiers". */
    private static boolean foe(Told told, IndexedWord head) {
        return told.sentence().tokens().stream().anyMatch(t -> t.index() <= head.index() && t.index() >= head.index() - 2 && "enemy".equals(t.lemma()));
    }

    /** Who is spoken of beside "the enemy" with no word on his side is of the speaker's. */
    private Optional<Camp> friend(Told told, IndexedWord head) {
        boolean enemy = told.sentence().tokens().stream().anyMatch(t -> "enemy".equals(t.lemma()));
        boolean open = enemy && parties.told(told.sentence(), head, told.groups(), 0) == Camp.UNKNOWN && parties.camp(told.sentence(), head, told.groups(), 0) == Camp.STATE
            && NounPhrase.children(told.sentence(), head, "nmod:poss").isEmpty();
        return open ? speakers.voice(told).map(Party::camp).filter(Foes::fights) : Optional.empty();
    }

    /** Who is the enemy of the speaker, or of the one whose statement the report is. */
    private Camp enemyOf(Told told) {
        return speakers.voice(told).map(Party::camp).map(foes::of).orElse(Camp.UNKNOWN);
    }

    /** The camp that the report gave such people before: "the battalion", "members of the battalion". */
    private Optional<Camp> recalled(Told told, IndexedWord head) {
        List<IndexedWord> words = new ArrayList<>(List.of(head));
        words.addAll(NounPhrase.children(told.sentence(), head, "nmod:of"));
        for (IndexedWord word : words) {
            boolean definite = NounPhrase.children(told.sentence(), word, "det").stream().anyMatch(d -> d.word().equalsIgnoreCase("the"))
                && NounPhrase.children(told.sentence(), word, "amod").isEmpty()
                && NounPhrase.children(told.sentence(), word, "compound").isEmpty()
                && NounPhrase.children(told.sentence(), word, "nmod").isEmpty();
            boolean collective = traits.any("collective", Senses.of(word.backingLabel(), "actors.noun"));
            if (definite && collective && campByNoun.containsKey(noun(word))) {
                return Optional.of(campByNoun.get(noun(word)));
            }
        }
        return Optional.empty();
    }

    /** Whose people they are: "its members" are of the side that "it" is. */
    private Optional<Camp> possessed(Told told, IndexedWord head) {
        boolean own = NounPhrase.children(told.sentence(), head, "amod").stream().anyMatch(a -> "own".equals(a.lemma()));
        Optional<Camp> speaker = own ? speakers.voice(told).map(Party::camp).filter(Foes::fights) : Optional.empty();
        return speaker.isPresent() ? speaker : NounPhrase.children(told.sentence(), head, "nmod:poss").stream().filter(p -> p.tag().startsWith("PRP"))
            .flatMap(p -> antecedents.of(told, p).stream()).map(Party::camp).filter(c -> c != Camp.UNKNOWN && c != Camp.CIVILIAN).findFirst();
    }

    /** The group that "its" fighters or "their" men are of. */
    private Optional<Party> owner(Told told, IndexedWord head) {
        boolean own = NounPhrase.children(told.sentence(), head, "amod").stream().anyMatch(a -> "own".equals(a.lemma()));
        boolean body = !own && PartyReader.kind(head).filter(k -> !traits.has("anybody", k) && !traits.has("speaks", k)).isPresent();
        return !body ? Optional.empty() : NounPhrase.children(told.sentence(), head, "nmod:poss").stream().filter(p -> p.tag().startsWith("PRP"))
            .flatMap(p -> antecedents.of(told, p).stream()).filter(p -> Foes.fights(p.camp()) && p.kind().isEmpty()).findFirst();
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

    /** A country, or the seat of its government, that stands for its forces. */
    Optional<Party> country(Told told, IndexedWord name) {
        return parties.country(told.sentence(), name);
    }

    private Party remember(IndexedWord head, Party party) {
        boolean anybody = PartyReader.kind(head).filter("person"::equals).isPresent();
        if (party.camp() != Camp.UNKNOWN && !anybody) {
            campByNoun.put(noun(head), party.camp());
        }
        antecedents.note(party);
        return party;
    }

    /** The camp of those whom a counted noun names; what the report said of such people before, where the noun does not tell. */
    Camp camp(Told told, IndexedWord noun) {
        if (noun.tag().startsWith("PRP")) {
            return antecedents.of(told, noun).map(Party::camp).orElse(Camp.UNKNOWN);
        }
        Camp camp = parties.camp(told.sentence(), noun, told.groups(), 0);
        Optional<Camp> recalled = camp == Camp.CIVILIAN ? Optional.empty() : recalled(told, noun);
        if (recalled.isPresent()) {
            return recalled.get();
        }
        Optional<Camp> owned = camp == Camp.CIVILIAN ? Optional.empty() : possessed(told, noun);
        return owned.isPresent() ? owned.get() : camp != Camp.UNKNOWN ? camp : spokenOf(told, noun);
    }

    /** The camp that such people had when the report last spoke of them; unknown of those whom it calls unidentified. */
    private Camp spokenOf(Told told, IndexedWord noun) {
        return PartyReader.unidentified(told.sentence(), noun) ? Camp.UNKNOWN : campByNoun.getOrDefault(noun(noun), Camp.UNKNOWN);
    }

    /** The fighting party that acts last before the word in its sentence. */
    Optional<Party> acting(Told told, IndexedWord word) {
        return antecedents.subjectBefore(told, word);
    }

    /** Who is told of as fighting so far. */
    Fighters fighters() {
        return fighters;
    }

    /** For whom "the two sides" or "the two groups" stands. */
    List<Party> opponents(Told told, IndexedWord both) {
        int before = told.sentence().index() - 1;
        List<Party> groups = traits.has("the-group", both.lemma().toLowerCase(Locale.ROOT)) ? fighters.groups(before) : List.of();
        return groups.isEmpty() ? fighters.opponents(before) : groups;
    }

    /** Takes note of all parties that a sentence names, so that later words can refer to them. */
    void note(Told told) {
        List<Party> noted = new ArrayList<>();
        for (IndexedWord word : told.sentence().graph().vertexListSorted()) {
            boolean grouped = told.groups().stream().anyMatch(g -> g.to() == word.index());
            boolean inside = !grouped && told.groups().stream().anyMatch(g -> g.covers(word.index()));
            if (grouped || !inside && Senses.has(word.backingLabel(), "actors.noun") && word.tag().startsWith("N")) {
                Optional<Party> party = party(told, word);
                party.ifPresent(noted::add);
                party.filter(p -> grouped).ifPresent(antecedents::name);
            }
        }
        fighters.note(told, noted);
        antecedents.subject(told, subjects(told).flatMap(w -> party(told, w).stream()).filter(p -> Foes.fights(p.camp())).findFirst());
    }

    private static Stream<IndexedWord> subjects(Told told) {
        return told.sentence().graph().vertexListSorted().stream().filter(w -> !w.tag().startsWith("PRP") && Antecedents.subject(told, w));
    }

    static Party withCamp(Party party, Camp camp) {
        return new Party(party.mention(), party.name(), camp, party.kind(), party.link());
    }

    /** The noun, or its kind where words for a body and for its people are told of one another: "a militia", "militiamen". */
    private String noun(IndexedWord head) {
        return PartyReader.kind(head).filter(k -> traits.has("body-and-people", k))
            .orElseGet(() -> (head.lemma() == null ? head.word() : head.lemma()).toLowerCase(Locale.ROOT));
    }
}
