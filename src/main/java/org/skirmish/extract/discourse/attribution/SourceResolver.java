package org.skirmish.extract.discourse.attribution;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/**
 * Reads the source of a speech as a party: a pronoun as whoever it means, a person by office or kind and never by name.
 */
final class SourceResolver {

    private final String text;
    private final PartyReader parties;
    private final Optional<Party> issuer;
    private final SpeakerFocus before;
    private final WordLists words;
    private final Traits traits;
    private final Timeline<State> mind;

    /** The fighting group named last, who last said something in a statement, and the camps of speakers by office. */
    private static final class State {

        private Optional<Party> group = Optional.empty();
        private Optional<Party> stated = Optional.empty();
        private final Map<String, Camp> offices = new HashMap<>();

        private State copy() {
            State same = new State();
            same.group = group;
            same.stated = stated;
            same.offices.putAll(offices);
            return same;
        }
    }

    SourceResolver(
            String text,
            PartyReader parties,
            Optional<Party> issuer,
            SpeakerFocus before,
            WordLists words,
            Traits traits,
            Timelines times) {
        this.text = text;
        this.parties = parties;
        this.issuer = issuer;
        this.before = before;
        this.words = words;
        this.traits = traits;
        this.mind = times.begin(new State(), State::copy);
    }

    /** Remembers the fighting group that the sentence names last, for "the group" that speaks later. */
    void remember(SentenceReading told) {
        told.groups().stream()
                .map(g -> told.sentence().graph().getNodeByIndexSafe(g.to()))
                .filter(w -> w != null)
                .map(w -> parties.read(told.sentence(), w, told.groups()))
                .filter(p -> CampOpponents.fights(p.camp()) && p.camp() != Camp.STATE)
                .forEach(p -> mind.now().group = Optional.of(p));
        told.speeches().stream()
                .filter(s -> s.source().isPresent()
                        && NounPhrase.children(told.sentence(), s.cue(), "obl:in").stream()
                                .anyMatch(SourceResolver::statement))
                .forEach(s -> mind.now().stated = naming(told, s));
        told.speeches().stream()
                .flatMap(s -> s.source().stream())
                .filter(w -> !w.tag().equals("PRP"))
                .forEach(w -> office(told, w));
    }

    /** Remembers on whose side somebody is who is told of by an office with words beside it: "a KNLA officer". */
    void office(SentenceReading told, IndexedWord head) {
        Camp camp = named(told, head).camp();
        boolean tells = !grouped(told, head)
                && maker(told, head).isEmpty()
                && camp != Camp.UNKNOWN
                && (traits.has("the-group", head.lemma()) || !bare(new NounPhrase(told.sentence(), head)));
        if (tells) {
            mind.now().offices.put(head.lemma(), camp);
        }
    }

    private static boolean grouped(SentenceReading told, IndexedWord head) {
        return told.groups().stream().anyMatch(g -> g.covers(head.index()));
    }

    private static boolean statement(IndexedWord word) {
        return Senses.has(word.backingLabel(), "reporting.noun")
                && !Senses.has(word.backingLabel(), "claimant-kinds.noun");
    }

    /**
     * "The statement", with nothing beside it that tells whose: that of who was last told to have said something in
     * one; "a statement", of who spoke right before.
     */
    private Optional<Party> issuer(SentenceReading told, IndexedWord head) {
        NounPhrase phrase = new NounPhrase(told.sentence(), head);
        boolean the = phrase.core().size() == 2 && phrase.core().get(0).word().equalsIgnoreCase("the");
        boolean a = phrase.children("det").stream().anyMatch(d -> "a".equals(d.lemma()));
        Optional<Party> whose = the
                ? mind.at(told.sentence()).stated
                : a ? before.goingOn(told.sentence()).filter(p -> CampOpponents.fights(p.camp())) : Optional.empty();
        return whose.filter(s -> statement(head))
                .map(s -> new Party(phrase.mention(text), s.name(), s.camp(), s.kind(), s.link()));
    }

    /**
     * For whom a speaker stands whose own words do not tell: "its newspapers" for who was told of last, "Moscow" for
     * the state ruled from there.
     */
    private Party standing(SentenceReading told, IndexedWord head, Party party) {
        if (party.camp() != Camp.UNKNOWN) {
            return party;
        }
        Optional<Camp> owner = new NounPhrase(told.sentence(), head)
                .children("nmod:poss").stream()
                        .filter(p -> words.has("its", p.word().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .flatMap(p -> before.within(told.sentence(), SpeakerFocus.REACH)
                                        .isPresent()
                                ? before.meant(told.sentence(), "it")
                                : Optional.empty())
                        .map(Party::camp);
        Optional<Camp> state = parties.country(told.sentence(), head).map(Party::camp);
        return owner.filter(CampOpponents::fights)
                .or(() -> state)
                .map(c -> EntityFocus.withCamp(party, c))
                .orElse(party);
    }

    /** "The group", with nothing beside it that tells which: the one named last. */
    private Party meant(SentenceReading told, IndexedWord head, Party party) {
        boolean bare = traits.has("the-group", head.word().toLowerCase(Locale.ROOT))
                && bare(new NounPhrase(told.sentence(), head))
                && NounPhrase.children(told.sentence(), head, "acl").isEmpty();
        return mind.at(told.sentence())
                .group
                .filter(g -> bare)
                .map(g -> new Party(party.mention(), g.name(), g.camp(), party.kind(), g.link()))
                .orElse(party);
    }

    /** The party that speaks, with the words of the speech itself, pronoun or not; none for hearsay. */
    Optional<Party> of(SentenceReading told, Speech speech) {
        return naming(told, speech)
                .map(p -> speech.source().get().tag().equals("PRP")
                        ? as(p, speech.source().get())
                        : p);
    }

    /** The same, a pronoun with the words that named whom it means. */
    Optional<Party> naming(SentenceReading told, Speech speech) {
        return speech.source().map(head -> head.tag().equals("PRP") ? pronoun(told, head) : named(told, head));
    }

    private Party as(Party party, IndexedWord pronoun) {
        Span span = Sentence.span(pronoun);
        return new Party(new Mention(span, span.in(text)), party.name(), party.camp(), party.kind(), Optional.empty());
    }

    /** A named speaker, or one told by office or kind; for a statement whoever made it, if that is told. */
    Party named(SentenceReading told, IndexedWord word) {
        Optional<IndexedWord> maker = maker(told, word);
        if (maker.isEmpty()
                && issuer.isPresent()
                && Senses.has(word.backingLabel(), "reporting.noun")
                && !Senses.has(word.backingLabel(), "claimant-kinds.noun")) {
            return issuer.get();
        }
        Optional<Party> said = maker.isEmpty() ? issuer(told, word) : Optional.empty();
        if (said.isPresent()) {
            return said.get();
        }
        IndexedWord head = maker.orElse(word);
        Party read = parties.read(told.sentence(), head, told.groups());
        Party party = new Party(
                new NounPhrase(told.sentence(), head).mention(text),
                read.name(),
                read.camp(),
                read.kind(),
                read.link());
        return told.groups().stream().anyMatch(g -> g.covers(head.index()))
                ? party
                : again(told, head, standing(told, head, meant(told, head, withoutPerson(told, head, party))));
    }

    /** "The officer", where a "KNLA officer" spoke before: still of that one's side. */
    private Party again(SentenceReading told, IndexedWord head, Party party) {
        String office = head.lemma();
        if (!traits.has("the-group", office) && bare(new NounPhrase(told.sentence(), head))) {
            return Optional.ofNullable(mind.at(told.sentence()).offices.get(office))
                    .map(camp -> EntityFocus.withCamp(party, camp))
                    .orElse(party);
        }
        return party;
    }

    private static boolean bare(NounPhrase phrase) {
        return phrase.core().size() == 2
                && phrase.core().get(0).word().equalsIgnoreCase("the")
                && phrase.children("nmod").isEmpty();
    }

    /** "a statement by the group", "figures compiled by a committee", "the message its office sent". */
    private Optional<IndexedWord> maker(SentenceReading told, IndexedWord head) {
        if (!Senses.has(head.backingLabel(), "reporting.noun")
                || Senses.has(head.backingLabel(), "claimant-kinds.noun")
                || told.groups().stream().anyMatch(g -> g.covers(head.index()))) {
            return Optional.empty();
        }
        NounPhrase phrase = new NounPhrase(told.sentence(), head);
        Stream<IndexedWord> clauses = Stream.concat(
                        phrase.children("acl").stream(), phrase.children("acl:relcl").stream())
                .flatMap(c -> Stream.of("obl:agent", "obl:by", "nsubj")
                        .flatMap(r -> NounPhrase.children(told.sentence(), c, r).stream()));
        Stream<IndexedWord> own = Stream.of("nmod:by", "nmod:from", "nmod:of", "nmod:poss", "dep")
                .flatMap(r -> phrase.children(r).stream());
        return Stream.concat(own, clauses)
                .filter(w -> !w.equals(head)
                        && (told.groups().stream().anyMatch(g -> g.covers(w.index()))
                                || Senses.has(w.backingLabel(), "claimant-kinds.noun")
                                || Senses.has(w.backingLabel(), "sides.noun")))
                .findFirst();
    }

    private Party pronoun(SentenceReading told, IndexedWord head) {
        Span span = Sentence.span(head);
        Mention mention = new Mention(span, span.in(text));
        String pronoun = head.word().toLowerCase(Locale.ROOT);
        Optional<Party> near = before.within(told.sentence(), SpeakerFocus.REACH);
        Optional<Party> meant = words.has("we", pronoun)
                ? issuer.or(() -> near)
                : here(told, head).or(() -> near.isPresent() ? before.meant(told.sentence(), pronoun) : issuer);
        return meant.orElseGet(
                () -> new Party(mention, mention.text(), Camp.UNKNOWN, Optional.empty(), Optional.empty()));
    }

    /** "The institute said it had documented …": the pronoun of a speech within another is that speaker. */
    private Optional<Party> here(SentenceReading told, IndexedWord pronoun) {
        boolean beside = told.sentence().graph().incomingEdgeList(pronoun).stream()
                .anyMatch(e -> told.sentence().graph().incomingEdgeList(e.getGovernor()).stream()
                        .anyMatch(g -> g.getRelation().toString().equals("parataxis")));
        Stream<IndexedWord> doer = beside
                ? Stream.empty()
                : told.sentence().graph().getRoots().stream()
                        .flatMap(r -> NounPhrase.children(told.sentence(), r, "nsubj").stream())
                        .filter(s -> Senses.has(s.backingLabel(), "claimant-kinds.noun")
                                || told.groups().stream().anyMatch(g -> g.covers(s.index())));
        return Stream.concat(doer, told.speeches().stream().flatMap(s -> s.source().stream()))
                .filter(s -> s.index() < pronoun.index() && !s.tag().equals("PRP") && fits(told, s, pronoun))
                .reduce((a, b) -> b)
                .map(s -> named(told, s));
    }

    private boolean fits(SentenceReading told, IndexedWord source, IndexedWord pronoun) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        boolean person = isPerson(told, source);
        return word.equals("it") ? !person : !word.equals("he") && !word.equals("she") || person;
    }

    /** Somebody who may be "he" or "she", not "it". */
    boolean isPerson(SentenceReading told, IndexedWord head) {
        boolean kind = !words.has("institutions", head)
                && (words.has("spokespeople", head)
                        || PartyReader.kind(head)
                                .filter(k -> !words.has("bodies", k))
                                .isPresent());
        return "PERSON".equals(head.ner())
                || kind && head.tag().equals("NN") && told.groups().stream().noneMatch(g -> g.covers(head.index()));
    }

    /** A person is known by office or kind, never by name: "spokesman Aung Aung" → "spokesman". */
    private Party withoutPerson(SentenceReading told, IndexedWord head, Party party) {
        boolean body = Senses.has(head.backingLabel(), "claimant-kinds.noun")
                || Senses.has(head.backingLabel(), "reporting.noun")
                || words.has("institutions", head);
        if (!"PERSON".equals(head.ner()) || body) {
            return party;
        }
        if (parties.country(told.sentence(), head).isPresent()) {
            return party; // "Kyiv said": no person
        }
        NounPhrase phrase = new NounPhrase(told.sentence(), head);
        Optional<IndexedWord> office = phrase.children("appos").stream()
                .filter(a -> !"PERSON".equals(a.ner()))
                .findFirst();
        if (office.isPresent()) {
            return parties.read(told.sentence(), office.get(), told.groups());
        }
        String role =
                phrase.words(text, t -> !"PERSON".equals(t.ner()) && !t.tag().equals("DT"));
        String name = role.isBlank() ? "a person named in the report" : role;
        return new Party(party.mention(), name, party.camp(), party.kind(), Optional.empty());
    }
}
