package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.rules.Match;
import org.skirmish.extract.rules.RuleBook;
import org.skirmish.model.Attribution;
import org.skirmish.vocabulary.Vocabulary;

/** Finds who speaks in a sentence, by the speech rules. */
public final class SpeechFinder {

    private static final Set<String> INNER = Set.of("dep", "appos");
    private static final String LOST = "speech.lost-speaker";
    private static final String COLON = "speech.before-colon";
    private static final Set<String> TELLING = Set.of("say", "claim");

    private final RuleBook rules = RuleBook.load("speech");
    private final Vocabulary vocabulary;
    private final WordLists words;
    private final ColonSpeaker colons;

    public SpeechFinder(Vocabulary vocabulary, WordLists words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.colons = new ColonSpeaker(Countries.load(vocabulary));
    }

    /** The attributions of a sentence; of those with the same cue only the first rule's. */
    public List<Speech> in(Sentence sentence, List<GroupName> groups) {
        List<Speech> found = new ArrayList<>();
        for (Match match : rules.matches(sentence.graph())) {
            IndexedWord cue = match.node("cue").orElseThrow();
            Optional<IndexedWord> source = match.node("source");
            if (match.rule().setting("previous", "").equals("comma") && !afterComma(sentence, cue, source)) {
                continue;
            }
            source = source.map(o -> o.tag().equals("WP")
                            && Senses.of(cue.backingLabel(), "reporting.verb").stream()
                                    .anyMatch(TELLING::contains)
                    ? LostSpeaker.of(sentence, o, w -> speaks(w, groups)).orElse(o)
                    : o);
            source = source.map(
                    o -> speaks(o, groups) ? o : within(sentence, o, groups).orElse(o));
            boolean stance = match.rule().settings().containsKey("stance")
                    && source.filter(o -> o.tag().startsWith("NN")).isPresent();
            boolean speaks =
                    source.isEmpty() || stance || speaks(source.get(), groups) || tells(sentence, cue, source.get());
            if (speaks && found.stream().noneMatch(s -> s.cue().equals(cue))) {
                found.add(speech(sentence, match.rule().id(), match.rule().settings(), cue, source));
            }
        }
        sentence.graph().vertexListSorted().stream()
                .filter(w -> LostSpeaker.lacksSubject(sentence, w)
                        && found.stream().noneMatch(s -> s.cue().equals(w)))
                .forEach(w -> lost(sentence, w, groups).ifPresent(found::add));
        colons.in(sentence, groups, w -> speaks(w, groups))
                .map(c -> speech(sentence, COLON, Map.of(), c.colon(), Optional.of(c.speaker())))
                .ifPresent(found::add);
        return found;
    }

    private Optional<Speech> lost(Sentence sentence, IndexedWord verb, List<GroupName> groups) {
        return LostSpeaker.of(sentence, verb, w -> speaks(w, groups))
                .map(w -> speech(sentence, LOST, Map.of(), verb, Optional.of(w)));
    }

    /** "the township's PDF", as the parser takes it: the speaker hangs on the head of his phrase. */
    private Optional<IndexedWord> within(Sentence sentence, IndexedWord head, List<GroupName> groups) {
        return sentence.graph().outgoingEdgeList(head).stream()
                .filter(e -> INNER.contains(e.getRelation().toString()))
                .map(SemanticGraphEdge::getDependent)
                .filter(d -> d.tag().startsWith("N") && speaks(d, groups))
                .findFirst();
    }

    /**
     * Whoever says, tells or claims can speak, whatever the noun, and whoever reports that something was so, or
     * according to whom it was.
     */
    private boolean tells(Sentence sentence, IndexedWord cue, IndexedWord source) {
        boolean says = cue.tag().startsWith("V")
                && Senses.of(cue.backingLabel(), "reporting.verb").stream().anyMatch(TELLING::contains);
        boolean that = cue.tag().startsWith("V")
                && NounPhrase.children(sentence, cue, "ccomp").stream()
                        .anyMatch(c -> !NounPhrase.children(sentence, c, "mark").isEmpty());
        boolean according = "according".equalsIgnoreCase(cue.word());
        return source.tag().startsWith("NN")
                && (says || that || according)
                && !Senses.has(source.backingLabel(), "weapons.noun")
                && !Senses.has(source.backingLabel(), "engagements.noun")
                && !Senses.has(source.backingLabel(), "harms.noun")
                && !Senses.has(source.backingLabel(), "harms.casualtyNoun")
                && !words.has("traces", source);
    }

    private static boolean afterComma(Sentence sentence, IndexedWord cue, Optional<IndexedWord> source) {
        String before = cue.index() > 1 ? sentence.token(cue.index() - 1).word() : "";
        return (before.equals(",") || before.equals("\"") || before.equals("''"))
                && source.filter(s -> s.index() > cue.index()).isPresent();
    }

    private Speech speech(
            Sentence sentence,
            String rule,
            Map<String, String> settings,
            IndexedWord cue,
            Optional<IndexedWord> source) {
        Optional<String> act = source.isEmpty()
                ? Senses.first(cue.backingLabel(), "reporting.adverb").or(() -> Optional.of("report"))
                : settings.containsKey("lie")
                        ? Optional.of("claim")
                        : settings.containsKey("stance")
                                ? Optional.of("deny")
                                : Senses.first(cue.backingLabel(), "reporting.verb")
                                        .or(() -> Senses.first(cue.backingLabel(), "reporting.objectVerb"))
                                        .or(() -> Senses.first(cue.backingLabel(), "reporting.noun"));
        String stance = settings.getOrDefault("stance", property(act, "stance", "asserts"));
        String certainty = source.isEmpty() ? "reported" : property(act, "certainty", "stated");
        return new Speech(
                sentence,
                rule,
                cue,
                source,
                Attribution.Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
                Attribution.Certainty.valueOf(certainty.toUpperCase(Locale.ROOT)),
                settings.containsKey("lie"),
                settings.containsKey("back"));
    }

    private String property(Optional<String> act, String name, String fallback) {
        return act.flatMap(a -> vocabulary.concept("reporting", a))
                .flatMap(c -> c.value(name))
                .orElse(fallback);
    }

    /** Whether the word can stand for somebody who speaks: a pronoun, a person, a group, a body, a statement. */
    private boolean speaks(IndexedWord source, List<GroupName> groups) {
        CoreLabel token = source.backingLabel();
        String lemma = source.lemma() == null ? "" : source.lemma().toLowerCase(Locale.ROOT);
        return source.tag().equals("PRP")
                || words.has("somebody", lemma)
                || groups.stream().anyMatch(g -> g.covers(source.index()))
                || source.tag().startsWith("NNP")
                || Senses.has(token, "actors.noun")
                || Senses.has(token, "claimant-kinds.noun")
                || Senses.has(token, "sides.noun")
                || Senses.has(token, "reporting.noun");
    }
}
