package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;

/** Tells deaths that are nobody's act: of lightning, floods and disease, on roads and in boats. */
final class Mishaps {

    private static final Set<String> BY = Set.of(
            "obl:by",
            "obl:agent",
            "obl:of",
            "obl:from",
            "obl:in",
            "obl:to",
            "obl:after",
            "obl:during",
            "obl:due_to",
            "obl:because_of",
            "obl:due",
            "obl:with",
            "obl:through",
            "nmod:of",
            "nmod:from",
            "nmod:by",
            "nmod:in",
            "nsubj",
            "compound");

    private static final Set<String> DOERS = Set.of("nsubj", "obl:agent", "obl:by");
    private static final Set<String> UP = Set.of("advcl", "acl", "xcomp", "conj");
    private static final List<String> VIOLENT =
            List.of("engagements.noun", "engagements.verb", "engagements.meansNoun");
    private static final int HIGHEST = 3;

    private final Peace words;

    Mishaps(Peace words) {
        this.words = words;
    }

    /** Whether the word of harm has such a cause, and nothing of violence stands with it. */
    boolean caused(Sentence sentence, IndexedWord harm) {
        return heads(sentence, harm).stream()
                        .anyMatch(
                                h -> befalls(sentence, h) || cause(sentence, h).isPresent())
                && !violent(sentence, harm);
    }

    /** Whether the sentence's main clause tells of a mishap, with or without its harm. */
    boolean told(Sentence sentence) {
        return sentence.graph().getRoots().stream()
                .anyMatch(root ->
                        (befalls(sentence, root) || cause(sentence, root).isPresent() || named(sentence, root))
                                && !violent(sentence, root));
    }

    /** The word and those whose clause it follows from: "a bus overturned, killing nine". */
    private static List<IndexedWord> heads(Sentence sentence, IndexedWord word) {
        List<IndexedWord> heads = new ArrayList<>(List.of(word));
        IndexedWord at = word;
        for (int i = 0; i < HIGHEST && at != null; i++) {
            SemanticGraphEdge edge = Clauses.governing(sentence.graph(), at).orElse(null);
            boolean up = edge != null
                    && UP.contains(edge.getRelation().getShortName())
                    && (!edge.getRelation().getShortName().equals("conj")
                            || edge.getDependent().tag().equals("VBG"));
            at = up ? edge.getGovernor() : null;
            Stream.ofNullable(at).forEach(heads::add);
        }
        if (word.tag().equals("VBG")) {
            Clauses.verb(sentence, word.index()).filter(v -> !heads.contains(v)).ifPresent(heads::add);
        }
        return heads;
    }

    /** "When a truck overturned", "they drowned", "a bus hit a tree". */
    private boolean befalls(Sentence sentence, IndexedWord head) {
        return Stream.concat(
                        Stream.of(head),
                        sentence.graph().outgoingEdgeList(head).stream()
                                .filter(e -> e.getRelation().getShortName().equals("advcl"))
                                .map(SemanticGraphEdge::getDependent))
                .anyMatch(w -> befall(sentence, w));
    }

    private boolean befall(Sentence sentence, IndexedWord verb) {
        CoreLabel token = verb.backingLabel();
        Stream<IndexedWord> subjects =
                Stream.of("nsubj", "nsubj:pass").flatMap(r -> NounPhrase.children(sentence, verb, r).stream());
        List<IndexedWord> vehicles =
                subjects.filter(s -> words.is("vehicle", s.backingLabel())).toList();
        boolean met = words.is("meet", token)
                && Stream.of("obj", "obl:into", "obl:with", "obl:onto")
                        .flatMap(r -> NounPhrase.children(sentence, verb, r).stream())
                        .anyMatch(o -> words.is("obstacle", o.backingLabel()));
        boolean passive = !NounPhrase.children(sentence, verb, "aux:pass").isEmpty();
        return verb.tag().startsWith("V")
                && !passive
                && (words.is("befall", token) && !(token.lemma().equals("sink") && vehicles.isEmpty())
                        || !vehicles.isEmpty() && (met || words.is("vehicle-does", token)));
    }

    private Optional<IndexedWord> cause(Sentence sentence, IndexedWord head) {
        return sentence.graph().outgoingEdgeList(head).stream()
                .filter(e -> BY.contains(e.getRelation().toString()))
                .map(SemanticGraphEdge::getDependent)
                .filter(n -> named(sentence, n) || crash(sentence, n))
                .findFirst();
    }

    /** Whether the word is a noun for such a cause; who storms a post is no storm. */
    private boolean named(Sentence sentence, IndexedWord word) {
        return word.tag().startsWith("N") && words.ends("cause", sentence, word.index());
    }

    private boolean crash(Sentence sentence, IndexedWord noun) {
        return "crash".equals(noun.lemma())
                && noun.index() > 1
                && words.is("traffic", sentence.token(noun.index() - 1));
    }

    /**
     * Whether a weapon or a word of violence stands in the clause, or in that from which it follows: "overturned when
     * it hit a mine".
     */
    private boolean violent(Sentence sentence, IndexedWord harm) {
        return heads(sentence, harm).stream()
                .flatMap(h -> sentence.graph().descendants(h).stream())
                .filter(w -> !w.equals(harm) && !joined(sentence, harm, w))
                .anyMatch(w -> weapon(sentence, w) || fought(sentence, w) || fighter(sentence, w));
    }

    /** "Drowned when gunmen fired on their boat": somebody with arms does something else than to have a mishap. */
    private boolean fighter(Sentence sentence, IndexedWord word) {
        return !Senses.has(word.backingLabel(), "weapons.noun")
                && words.armed(sentence, word.backingLabel())
                && Clauses.governing(sentence.graph(), word)
                        .filter(e -> DOERS.contains(e.getRelation().toString())
                                && !befall(sentence, e.getGovernor())
                                && !Senses.has(e.getGovernor().backingLabel(), "harms.subjectVerb"))
                        .isPresent();
    }

    /** In a clause joined to that of the harm by "and". */
    private static boolean joined(Sentence sentence, IndexedWord harm, IndexedWord word) {
        return sentence.graph().outgoingEdgeList(harm).stream()
                .filter(e -> e.getRelation().getShortName().equals("conj")
                        && e.getDependent().tag().startsWith("V"))
                .anyMatch(e -> e.getDependent().equals(word)
                        || Clauses.within(
                                sentence, word.index(), e.getDependent().index()));
    }

    private boolean weapon(Sentence sentence, IndexedWord word) {
        return Senses.has(word.backingLabel(), "weapons.noun")
                && !words.is("vehicle", word.backingLabel())
                && words.armed(sentence, word.backingLabel());
    }

    /**
     * Whether the word itself, whatever it tells elsewhere, tells of a mishap here: "a gas explosion", "the bus hit a
     * tree", "an earthquake struck".
     */
    boolean harmless(Sentence sentence, IndexedWord word) {
        return named(sentence, word)
                || crash(sentence, word)
                || befall(sentence, word)
                || cause(sentence, word).isPresent() && !violent(sentence, word);
    }

    private boolean fought(Sentence sentence, IndexedWord word) {
        boolean harmless = named(sentence, word)
                || crash(sentence, word)
                || word.index() < sentence.tokens().size() && words.ends("cause", sentence, word.index() + 1)
                || befall(sentence, word)
                || words.is("meet", word.backingLabel())
                || words.dug(sentence, word.backingLabel())
                || words.is("vehicle", word.backingLabel());
        return !harmless && VIOLENT.stream().anyMatch(sense -> Senses.has(word.backingLabel(), sense));
    }
}
