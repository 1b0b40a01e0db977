package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/**
 * Who is speaking: one speaker a sentence, pronouns taken for the last speaker of the sentences before, quotations for the speaker of
 * their paragraph, and a statement's issuer for what nobody else says.
 */
final class Speakers {

    private static final int REACH = 3;

    private final String text;
    private final PartyReader parties;
    private final Optional<Party> issuer;
    private Optional<Party> last = Optional.empty();
    private Optional<Party> lastPerson = Optional.empty();
    private Optional<Party> lastBody = Optional.empty();
    private int lastSentence = -REACH - 1;

    Speakers(String text, PartyReader parties, Optional<Party> issuer) {
        this.text = text;
        this.parties = parties;
        this.issuer = issuer;
    }

    /** All attributions of a sentence, speakers resolved, in the order of their cues. */
    List<Attribution> of(Told told) {
        List<Attribution> all = new ArrayList<>();
        for (Speech speech : told.speeches()) {
            all.add(attribution(told, speech));
        }
        return all;
    }

    /** One attribution, its speaker resolved; what nobody is named for is the issuer's, if the report is a statement. */
    Attribution of(Told told, Speech speech) {
        Attribution by = attribution(told, speech);
        return by.source().isPresent() || speech.source().isPresent() ? by
            : new Attribution(issuer, issuer.map(i -> kind(i, Optional.empty())).orElse("unnamed"), by.cue(), by.content(), by.stance(), by.certainty());
    }

    /** Remembers who spoke in the sentence, for pronouns to come. */
    void remember(Told told) {
        for (Speech speech : told.speeches()) {
            Optional<Party> source = source(told, speech);
            boolean pronoun = speech.source().filter(s -> s.tag().equals("PRP")).isPresent();
            if (source.isPresent()) {
                last = source;
                lastSentence = told.sentence().index();
                if (!pronoun && isPerson(told, speech.source().get())) {
                    lastPerson = source;
                } else if (!pronoun) {
                    lastBody = source;
                }
            }
        }
    }

    /** Somebody who may be "he" or "she", not "it". */
    private static boolean isPerson(Told told, IndexedWord head) {
        boolean kind = PartyReader.kind(head).filter(k -> !k.equals("unit") && !k.equals("force")).isPresent();
        return "PERSON".equals(head.ner()) || kind && head.tag().equals("NN") && told.groups().stream().noneMatch(g -> g.covers(head.index()));
    }

    /** Whom a pronoun of speech means: "he" the last person who spoke, "it" the last body, "they" whoever spoke last. */
    private Optional<Party> spokenOf(String pronoun) {
        return switch (pronoun) {
            case "he", "she" -> lastPerson.or(() -> last);
            case "it" -> lastBody.or(() -> last);
            default -> last;
        };
    }

    /** Who states what the word tells: the speech that governs it, else the nearest of its sentence, else the issuer or the outlet. */
    Attribution governing(Told told, IndexedWord word) {
        Optional<Speech> speech = choose(told, word);
        if (speech.isPresent()) {
            return attribution(told, speech.get());
        }
        Optional<Party> quoted = Quotes.open(text, told.sentence()) ? last.filter(l -> told.sentence().index() - lastSentence <= 2 * REACH) : Optional.empty();
        if (quoted.isPresent()) {
            return new Attribution(quoted, kind(quoted.get(), Optional.empty()), Optional.empty(), Optional.empty(), Attribution.Stance.ASSERTS, Attribution.Certainty.STATED);
        }
        return issuer.map(i -> new Attribution(issuer, kind(i, Optional.empty()), Optional.empty(), Optional.empty(),
            Attribution.Stance.ASSERTS, Attribution.Certainty.STATED)).orElseGet(Attribution::outlet);
    }

    private Optional<Speech> choose(Told told, IndexedWord word) {
        List<Speech> open = told.speeches().stream().filter(s -> s.source().isEmpty() || !within(told.sentence(), word, s.source().get())).toList();
        List<Speech> named = open.stream().filter(s -> s.source().isPresent()).toList();
        Optional<Speech> hearsay = open.stream().filter(s -> s.source().isEmpty() && told.sentence().graph().getParents(s.cue()).contains(word)).findFirst();
        if (hearsay.isPresent() && named.stream().noneMatch(s -> governs(told.sentence(), s, word))) {
            return hearsay;
        }
        Comparator<Speech> nearness = Comparator.<Speech>comparingInt(s -> governs(told.sentence(), s, word) ? 0 : 1)
            .thenComparingInt(s -> Math.abs(s.cue().index() - word.index()));
        return (named.isEmpty() ? open : named).stream().filter(s -> !s.cue().equals(word)).min(nearness);
    }

    /** Whether the word stands inside the phrase or clause of the other. */
    private static boolean within(Sentence sentence, IndexedWord word, IndexedWord head) {
        return ancestors(sentence.graph(), word).contains(head);
    }

    private static boolean governs(Sentence sentence, Speech speech, IndexedWord word) {
        IndexedWord top = speech.rule().endsWith("according")
            ? speech.source().map(s -> sentence.graph().getParent(s)).orElse(speech.cue()) : speech.cue();
        return top != null && (top.equals(word) || ancestors(sentence.graph(), word).contains(top));
    }

    private static Set<IndexedWord> ancestors(SemanticGraph graph, IndexedWord word) {
        Set<IndexedWord> seen = new HashSet<>();
        Deque<IndexedWord> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            IndexedWord next = open.pop();
            if (graph.containsVertex(next)) {
                graph.getParents(next).stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }

    private Attribution attribution(Told told, Speech speech) {
        Optional<Party> source = source(told, speech);
        Span cue = Sentence.span(speech.cue());
        Mention content = new Mention(told.sentence().span(), told.sentence().span().in(text));
        return new Attribution(source, source.map(s -> kind(s, speech.source())).orElse("unnamed"), Optional.of(new Mention(cue, cue.in(text))),
            Optional.of(content), speech.stance(), speech.certainty());
    }

    private Optional<Party> source(Told told, Speech speech) {
        if (speech.source().isEmpty()) {
            return Optional.empty();
        }
        IndexedWord head = speech.source().get();
        if (head.tag().equals("PRP")) {
            boolean near = told.sentence().index() - lastSentence <= REACH;
            Span span = Sentence.span(head);
            Mention mention = new Mention(span, span.in(text));
            boolean own = java.util.Set.of("we", "i", "us").contains(head.word().toLowerCase(Locale.ROOT));
            Optional<Party> meant = own ? issuer.or(() -> last.filter(l -> near)) : near && last.isPresent() ? spokenOf(head.word().toLowerCase(Locale.ROOT)) : issuer;
            return meant.isPresent() ? meant.map(l -> new Party(mention, l.name(), l.camp(), l.kind(), Optional.empty()))
                : Optional.of(new Party(mention, mention.text(), Camp.UNKNOWN, Optional.empty(), Optional.empty()));
        }
        Party read = parties.read(told.sentence(), head, told.groups());
        Party party = new Party(new NounPhrase(told.sentence(), head).mention(text), read.name(), read.camp(), read.kind(), read.link());
        return Optional.of(told.groups().stream().anyMatch(g -> g.covers(head.index())) ? party : withoutPerson(told, head, party));
    }

    /** A person is known by office or kind, never by name: "spokesman Aung Aung" → "spokesman". */
    private Party withoutPerson(Told told, IndexedWord head, Party party) {
        if (!"PERSON".equals(head.ner())) {
            return party;
        }
        NounPhrase phrase = new NounPhrase(told.sentence(), head);
        Optional<IndexedWord> office = phrase.children("appos").stream().filter(a -> !"PERSON".equals(a.ner())).findFirst();
        if (office.isPresent()) {
            return parties.read(told.sentence(), office.get(), told.groups());
        }
        String role = phrase.words(text, t -> !"PERSON".equals(t.ner()) && !t.tag().equals("DT"));
        String name = role.isBlank() ? "a person named in the report" : role;
        return new Party(party.mention(), name, party.camp(), party.kind(), Optional.empty());
    }

    private static String kind(Party party, Optional<IndexedWord> head) {
        Optional<String> told = head.flatMap(h -> Senses.first(h.backingLabel(), "claimant-kinds.noun"));
        if (told.isPresent() && !told.get().equals("party")) {
            return told.get();
        }
        return party.camp() == Camp.CIVILIAN ? "resident" : party.camp() == Camp.UNKNOWN ? told.orElse("unnamed") : "party";
    }

    /** Whose voice the sentence is: its first named speaker, else the issuer of the whole, else the last speaker near. */
    Optional<Party> voice(Told told) {
        return told.speeches().stream().flatMap(s -> source(told, s).stream()).filter(p -> p.camp() != Camp.UNKNOWN).findFirst()
            .or(() -> issuer).or(() -> last(told.sentence()));
    }

    /** Who says "we" in the sentence: in a quotation its speaker, else the issuer of the whole. */
    Optional<Party> own(Told told) {
        return Quotes.open(text, told.sentence()) || issuer.isEmpty() ? last(told.sentence()) : issuer;
    }

    /** The last speaker, if there was one within reach of the sentence. */
    Optional<Party> last(Sentence sentence) {
        return sentence.index() - lastSentence <= REACH ? last : Optional.empty();
    }

    /** Lower-case words of the speaker's name. */
    static String folded(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }
}
