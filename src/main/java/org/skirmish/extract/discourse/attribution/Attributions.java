package org.skirmish.extract.discourse.attribution;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/**
 * Who is speaking: one speaker a sentence, pronouns taken for the last speaker of the sentences before, quotations for
 * the speaker of their paragraph, and a statement's issuer for what nobody else says.
 */
public final class Attributions {

    private final String text;
    private final Optional<Party> issuer;
    private final SourceResolver sources;
    private final WordLists words;
    private final SpeakerFocus before;
    private final Timeline<State> mind;

    /** The words of the paragraph so far, its index, whom the section's heading names, and that heading's sentence. */
    private static final class State {

        private List<CoreLabel> words = List.of();
        private int paragraph = -1;
        private Optional<Party> titular = Optional.empty();
        private int section = -1;

        private State copy() {
            State same = new State();
            same.words = words;
            same.paragraph = paragraph;
            same.titular = titular;
            same.section = section;
            return same;
        }
    }

    /** @param issuer who issued the report, if it is a statement */
    public Attributions(
            String text, PartyReader parties, Optional<Party> issuer, WordLists words, Traits traits, Timelines times) {
        this.text = text;
        this.issuer = issuer;
        this.words = words;
        this.before = new SpeakerFocus(times);
        this.mind = times.begin(new State(), State::copy);
        this.sources = new SourceResolver(text, parties, issuer, before, words, traits, times);
    }

    /** All attributions of a sentence, speakers resolved, in the order of their cues. */
    public List<Attribution> of(SentenceReading told) {
        List<Attribution> all = new ArrayList<>();
        for (Speech speech : told.speeches()) {
            all.add(attribution(told, speech, sources.of(told, speech)));
        }
        return all;
    }

    /**
     * One attribution, its speaker resolved; what nobody is named for is the issuer's, if the report is a statement.
     */
    public Attribution of(SentenceReading told, Speech speech) {
        Attribution by = attribution(told, speech, sources.naming(told, speech));
        boolean nobody = speech.source().filter(s -> s.tag().equals("PRP")).isPresent()
                && by.source()
                        .filter(p ->
                                p.name().equalsIgnoreCase(speech.source().get().word()))
                        .isPresent();
        if (nobody && issuer.isEmpty()) {
            return Attribution.outlet();
        }
        return !nobody && (by.source().isPresent() || speech.source().isPresent())
                ? by
                : new Attribution(
                        issuer,
                        issuer.map(i -> kind(i, Optional.empty())).orElse("unnamed"),
                        by.cue(),
                        by.content(),
                        by.stance(),
                        by.certainty());
    }

    /** The words of the sentence and of those before it in its paragraph. */
    List<CoreLabel> paragraph(SentenceReading told) {
        State then = mind.at(told.sentence());
        List<CoreLabel> words = new ArrayList<>(told.sentence().paragraph() == then.paragraph ? then.words : List.of());
        words.addAll(told.sentence().tokens());
        return words;
    }

    /** Remembers who spoke in the sentence, and of which person it told, for pronouns to come. */
    public void remember(SentenceReading told) {
        List<CoreLabel> paragraph = paragraph(told);
        mind.now().words = paragraph;
        mind.now().paragraph = told.sentence().paragraph();
        Optional<Party> quoted = told.speeches().isEmpty() && Quotes.open(text, told.sentence())
                ? before.introduced(told.sentence())
                : Optional.empty();
        quoted.ifPresent(p -> before.note(p, true, true, told.sentence()));
        subject(told).ifPresent(s -> {
            before.notePerson(sources.named(told, s), told.sentence());
            sources.office(told, s);
        });
        body(told).ifPresent(s -> {
            before.noteBody(sources.named(told, s), told.sentence());
            sources.office(told, s);
        });
        sources.remember(told);
        for (Speech speech : told.speeches()) {
            boolean pronoun = speech.source().filter(s -> s.tag().equals("PRP")).isPresent();
            sources.naming(told, speech)
                    .filter(p -> !pronoun
                            || p.camp() != Camp.UNKNOWN
                            || !p.mention()
                                    .span()
                                    .equals(Sentence.span(speech.source().get())))
                    .ifPresent(p -> before.note(
                            p,
                            !pronoun
                                    || !words.has(
                                            "they", speech.source().get().word().toLowerCase(Locale.ROOT)),
                            pronoun
                                    ? !speech.source().get().word().equalsIgnoreCase("it")
                                    : sources.isPerson(told, speech.source().get()),
                            told.sentence()));
        }
    }

    /** The person who is the subject of a sentence in which nobody speaks and nobody is harmed. */
    private Optional<IndexedWord> subject(SentenceReading told) {
        SemanticGraph graph = told.sentence().graph();
        if (graph.getRoots().isEmpty()
                || !told.harms().isEmpty()
                || !told.speeches().isEmpty()) {
            return Optional.empty();
        }
        return NounPhrase.children(told.sentence(), graph.getFirstRoot(), "nsubj").stream()
                .filter(s -> !s.tag().startsWith("PRP") && sources.isPerson(told, s))
                .findFirst();
    }

    /** The group that is the subject of a sentence in which nobody speaks: "it" may say the next one. */
    private Optional<IndexedWord> body(SentenceReading told) {
        SemanticGraph graph = told.sentence().graph();
        return graph.getRoots().isEmpty() || !told.speeches().isEmpty()
                ? Optional.empty()
                : NounPhrase.children(told.sentence(), graph.getFirstRoot(), "nsubj").stream()
                        .filter(s -> told.groups().stream().anyMatch(g -> g.to() == s.index())
                                || !s.tag().endsWith("S")
                                        && s.tag().startsWith("NN")
                                        && !sources.isPerson(told, s)
                                        && (s.tag().equals("NN") && Senses.has(s.backingLabel(), "sides.noun")
                                                || Senses.first(s.backingLabel(), "claimant-kinds.noun")
                                                        .filter(k -> !words.has("many-speakers", k))
                                                        .isPresent()))
                        .findFirst();
    }

    /**
     * Who states what the word tells: the speech that governs it, else the nearest of its sentence, else the issuer or
     * the outlet.
     */
    public Attribution governing(SentenceReading told, IndexedWord word) {
        Optional<Speech> speech = AttributionScope.over(told, word);
        if (speech.isPresent()) {
            Attribution by = of(told, speech.get());
            return speech.get().back() && AttributionScope.beyondColon(told.sentence(), speech.get(), word)
                    ? asserting(by)
                    : by;
        }
        Optional<Party> quoted = Quotes.open(text, told.sentence()) ? quoted(told) : Optional.empty();
        return quoted.or(() -> issuer).map(Attributions::stating).orElseGet(Attribution::outlet);
    }

    /**
     * Whose words an open quotation is: who was told of right before it, who spoke last in the section, else whom its
     * heading names.
     */
    private Optional<Party> quoted(SentenceReading told) {
        State then = mind.at(told.sentence());
        Optional<Party> introduced = before.introduced(told.sentence());
        return introduced
                .or(() -> before.within(told.sentence(), 2 * SpeakerFocus.REACH)
                        .filter(p -> then.titular.isEmpty() || before.since(told.sentence(), then.section)))
                .or(() -> then.titular);
    }

    /**
     * Takes note of a heading: where it names nobody but a body or group, that is whose words stand below it in quotes.
     */
    public void heading(SentenceReading told) {
        mind.now().section = told.sentence().index();
        boolean clause = told.sentence().tokens().stream().anyMatch(t -> t.tag().startsWith("V"));
        mind.now().titular = clause || !told.places().isEmpty()
                ? Optional.empty()
                : told.sentence().graph().getRoots().stream()
                        .filter(r -> Senses.has(r.backingLabel(), "claimant-kinds.noun")
                                || told.groups().stream().anyMatch(g -> g.covers(r.index())))
                        .findFirst()
                        .map(r -> sources.named(told, r));
    }

    /**
     * The same for what goes on from the sentence before ("two more were hurt", what has neither place nor day of its
     * own): who said that says this, if nobody else speaks.
     */
    public Attribution governing(SentenceReading told, Harm harm) {
        Attribution by = governing(told, harm.word());
        boolean hangs = ownSide(told, harm)
                || told.places().isEmpty()
                        && told.dates().isEmpty()
                        && past(told)
                        && harm.agent().filter(a -> !a.tag().startsWith("PRP")).isEmpty()
                || told.harms().stream()
                        .anyMatch(h -> h.victims().isEmpty()
                                        && (told.places().isEmpty()
                                                || told.dates().isEmpty())
                                || h.count().others() && told.places().isEmpty());
        Optional<Party> carried =
                hangs && by.equals(Attribution.outlet()) ? before.goingOn(told.sentence()) : Optional.empty();
        return carried.map(Attributions::stating).orElse(by);
    }

    /** Whether nothing in the sentence is told as it stands now: that the report tells in its own voice. */
    private static boolean past(SentenceReading told) {
        return told.sentence().tokens().stream()
                .noneMatch(t -> t.tag().equals("VBP") || t.tag().equals("VBZ"));
    }

    /** "His own side lost 15 men": he who spoke before says so. */
    private static boolean ownSide(SentenceReading told, Harm harm) {
        return harm.loser()
                .filter(l -> NounPhrase.children(told.sentence(), l, "nmod:poss").stream()
                        .anyMatch(p -> p.tag().equals("PRP$")))
                .isPresent();
    }

    /** That whoever the word stands for states something. */
    public Attribution stated(SentenceReading told, IndexedWord speaker) {
        return stating(sources.named(told, speaker));
    }

    /** That the party states something. */
    public Attribution stated(Party speaker) {
        return stating(speaker);
    }

    private static Attribution asserting(Attribution by) {
        return new Attribution(
                by.source(), by.kind(), by.cue(), by.content(), Attribution.Stance.ASSERTS, by.certainty());
    }

    private static Attribution stating(Party speaker) {
        return new Attribution(
                Optional.of(speaker),
                kind(speaker, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Attribution.Stance.ASSERTS,
                Attribution.Certainty.STATED);
    }

    private Attribution attribution(SentenceReading told, Speech speech, Optional<Party> source) {
        Span cue = Sentence.span(speech.cue());
        Mention content =
                new Mention(told.sentence().span(), told.sentence().span().in(text));
        return new Attribution(
                source,
                source.map(s -> kind(s, speech.source())).orElse("unnamed"),
                Optional.of(new Mention(cue, cue.in(text))),
                Optional.of(content),
                speech.stance(),
                speech.certainty());
    }

    private static String kind(Party party, Optional<IndexedWord> head) {
        Optional<String> told = head.flatMap(h -> Senses.first(h.backingLabel(), "claimant-kinds.noun"));
        if (told.isPresent() && !told.get().equals("party")) {
            return told.get();
        }
        return party.camp() == Camp.CIVILIAN
                ? "resident"
                : party.camp() == Camp.UNKNOWN ? told.orElse("unnamed") : "party";
    }

    /**
     * Whose voice the sentence is: its first named speaker, else the issuer of the whole, else the last speaker near.
     */
    public Optional<Party> voice(SentenceReading told) {
        return told.speeches().stream()
                .flatMap(s -> sources.of(told, s).stream())
                .filter(p -> p.camp() != Camp.UNKNOWN)
                .findFirst()
                .or(() -> issuer)
                .or(() -> last(told.sentence()));
    }

    /**
     * Who calls untrue what the sentence says that others spread: who rejects it there, else the issuer of the whole,
     * else the report itself.
     */
    Attribution rejecting(SentenceReading told) {
        Optional<Party> denier = told.speeches().stream()
                .filter(s -> !s.lie() && s.source().isPresent())
                .findFirst()
                .flatMap(s -> sources.naming(told, s))
                .or(() -> issuer);
        return new Attribution(
                denier,
                denier.map(d -> kind(d, Optional.empty()))
                        .orElse(Attribution.outlet().kind()),
                Optional.empty(),
                Optional.empty(),
                Attribution.Stance.DENIES,
                Attribution.Certainty.STATED);
    }

    /** Who says "we" in the sentence: in a quotation its speaker, else the issuer of the whole. */
    public Optional<Party> own(SentenceReading told) {
        boolean quotation = Quotes.open(text, told.sentence());
        Optional<Party> introduced = quotation
                ? before.introduced(told.sentence()).filter(p -> CampOpponents.fights(p.camp()))
                : Optional.empty();
        Optional<Party> speaking = quotation
                ? told.speeches().stream()
                        .filter(s ->
                                s.source().filter(w -> !w.tag().equals("PRP")).isPresent())
                        .findFirst()
                        .flatMap(s -> sources.naming(told, s))
                : Optional.empty();
        return speaking.or(() -> introduced).or(() -> quotation || issuer.isEmpty() ? last(told.sentence()) : issuer);
    }

    /** The last speaker, if there was one within reach of the sentence. */
    public Optional<Party> last(Sentence sentence) {
        return before.within(sentence, SpeakerFocus.REACH);
    }
}
