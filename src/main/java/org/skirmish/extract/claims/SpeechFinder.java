package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.rules.Match;
import org.skirmish.extract.rules.RuleBook;
import org.skirmish.model.Attribution;
import org.skirmish.vocabulary.Vocabulary;

/** Finds who speaks in a sentence, by the speech rules. */
public final class SpeechFinder {

    private static final Set<String> INNER = Set.of("dep", "appos");
    private static final Set<String> TELLING = Set.of("say", "claim");

    private final RuleBook rules = RuleBook.load("speech");
    private final Vocabulary vocabulary;
    private final WordLists words;

    public SpeechFinder(Vocabulary vocabulary, WordLists words) {
        this.vocabulary = vocabulary;
        this.words = words;
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
            source = source.map(o -> speaks(o, groups) ? o : within(sentence, o, groups).orElse(o));
            boolean speaks = source.isEmpty() || speaks(source.get(), groups) || tells(cue, source.get());
            if (speaks && found.stream().noneMatch(s -> s.cue().equals(cue))) {
                found.add(speech(sentence, match, cue, source));
            }
        }
        return found;
    }

    /** "the township's PDF", as the parser takes it: the speaker hangs on the head of his phrase. */
    private Optional<IndexedWord> within(Sentence sentence, IndexedWord head, List<GroupName> groups) {
        return sentence.graph().outgoingEdgeList(head).stream().filter(e -> INNER.contains(e.getRelation().toString())).map(SemanticGraphEdge::getDependent)
            .filter(d -> d.tag().startsWith("N") && speaks(d, groups)).findFirst();
    }

    /** Whoever says, tells or claims can speak, whatever the noun. */
    private static boolean tells(IndexedWord cue, IndexedWord source) {
        return source.tag().startsWith("NN") && cue.tag().startsWith("V") && Senses.of(cue.backingLabel(), "reporting.verb").stream().anyMatch(TELLING::contains)
            && !Senses.has(source.backingLabel(), "engagements.noun") && !Senses.has(source.backingLabel(), "harms.noun");
    }

    private static boolean afterComma(Sentence sentence, IndexedWord cue, Optional<IndexedWord> source) {
        String before = cue.index() > 1 ? sentence.token(cue.index() - 1).word() : "";
        return (before.equals(",") || before.equals("\"") || before.equals("''")) && source.filter(s -> s.index() > cue.index()).isPresent();
    }

    private Speech speech(Sentence sentence, Match match, IndexedWord cue, Optional<IndexedWord> source) {
        Optional<String> act = source.isEmpty() ? Senses.first(cue.backingLabel(), "reporting.adverb").or(() -> Optional.of("report"))
            : match.rule().settings().containsKey("lie") ? Optional.of("claim") : match.rule().settings().containsKey("stance") ? Optional.of("deny") : Senses.first(cue.backingLabel(), "reporting.verb").or(() -> Senses.first(cue.backingLabel(), "reporting.noun"));
        String stance = match.rule().setting("stance", property(act, "stance", "asserts"));
        String certainty = source.isEmpty() ? "reported" : property(act, "certainty", "stated");
        return new Speech(sentence, match.rule().id(), cue, source, Attribution.Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
            Attribution.Certainty.valueOf(certainty.toUpperCase(Locale.ROOT)),
            match.rule().settings().containsKey("lie"), match.rule().settings().containsKey("back"));
    }

    private String property(Optional<String> act, String name, String fallback) {
        return act.flatMap(a -> vocabulary.concept("reporting", a)).flatMap(c -> c.value(name)).orElse(fallback);
    }

    /** Whether the word can stand for somebody who speaks: a pronoun, a person, a group, a body, a statement. */
    private boolean speaks(IndexedWord source, List<GroupName> groups) {
        CoreLabel token = source.backingLabel();
        String lemma = source.lemma() == null ? "" : source.lemma().toLowerCase(Locale.ROOT);
        return source.tag().equals("PRP") || words.has("somebody", lemma) || groups.stream().anyMatch(g -> g.covers(source.index()))
            || source.tag().startsWith("NNP") || Senses.has(token, "actors.noun") || Senses.has(token, "claimant-kinds.noun")
            || Senses.has(token, "sides.noun") || Senses.has(token, "reporting.noun");
    }
}
