package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Bounds;

/** Reads how many a noun phrase counts. */
final class CountReader {

    private static final Pattern CALIBRE = Pattern.compile("[\\d.,x×-]+(?!st|nd|rd|th)\\p{L}+");

    private final WordLists words;

    CountReader(WordLists words) {
        this.words = words;
    }

    /** The count that the word bears as victim or object of harm, if it bears one. */
    Optional<Count> read(Sentence sentence, IndexedWord word) {
        NounPhrase phrase = new NounPhrase(sentence, word);
        String lemma = lemma(word);
        Bounds own = word.backingLabel().get(Counts.class);
        Optional<IndexedWord> of = phrase.children("nmod:of").stream().findFirst();
        boolean noOne = lemma.equals("one") && phrase.children("det").stream().anyMatch(d -> lemma(d).equals("no"));
        if (words.has("none", lemma) || noOne || notOne(sentence, word, phrase, own)) {
            Optional<IndexedWord> noun = of.or(() -> among(phrase))
                    .or(() -> Optional.of(word))
                    .filter(n -> !n.equals(word) || Senses.has(word.backingLabel(), "actors.noun") && own == null);
            return Optional.of(new Count(Bounds.exactly(0), noun, Sentence.span(word), false, false));
        }
        if (own != null && !isOrdinalName(sentence, word)) {
            return Optional.of(new Count(own, of, Sentence.span(word), false, others(phrase)));
        }
        return counted(sentence, word, phrase)
                .or(() -> manned(word, phrase, of))
                .or(() -> determined(word, phrase));
    }

    /** "Nobody on the resistance side", "none in its ranks". */
    private static Optional<IndexedWord> among(NounPhrase phrase) {
        return phrase.children("nmod").stream()
                .filter(n -> Senses.has(n.backingLabel(), "actors.noun") || Senses.has(n.backingLabel(), "sides.noun"))
                .findFirst();
    }

    /** "a family of nine", "a group of five villagers": the number of those whom a body of people holds. */
    private Optional<Count> manned(IndexedWord word, NounPhrase phrase, Optional<IndexedWord> of) {
        if (of.isEmpty()
                || !words.has("holding-people", word)
                || phrase.children("det").stream().noneMatch(d -> lemma(d).matches("an?"))) {
            return Optional.empty();
        }
        Optional<Bounds> bare = Optional.ofNullable(of.get().backingLabel().get(Counts.class));
        return bare.map(b -> new Count(b, Optional.of(word), Sentence.span(of.get()), false, false))
                .or(() -> counted(phrase.sentence(), of.get(), new NounPhrase(phrase.sentence(), of.get())));
    }

    /** "not one of its own", "not one soldier", "not a single member". */
    private static boolean notOne(Sentence sentence, IndexedWord word, NounPhrase phrase, Bounds own) {
        if (phrase.children("nummod").stream()
                .anyMatch(n -> lemma(n).equals("one")
                        && n.index() > 1
                        && lemma(sentence, n.index() - 1).equals("not"))) {
            return true;
        }
        boolean one = Bounds.exactly(1).equals(own)
                || lemma(word).equals("one")
                || phrase.children("amod").stream().anyMatch(a -> lemma(a).equals("single"));
        int first = phrase.core().get(0).index();
        return one
                && (phrase.children("advmod").stream().anyMatch(a -> lemma(a).equals("not"))
                        || first > 1 && lemma(sentence, first - 1).equals("not"));
    }

    private static String lemma(Sentence sentence, int index) {
        return sentence.token(index).word().toLowerCase(Locale.ROOT);
    }

    private Optional<Count> counted(Sentence sentence, IndexedWord word, NounPhrase phrase) {
        for (IndexedWord part : phrase.children("det:qmod")) { // "180 of the village's 240 houses"
            Bounds some = part.backingLabel().get(Counts.class);
            if (some != null) {
                return Optional.of(new Count(some, Optional.of(word), Sentence.span(part), false, others(phrase)));
            }
        }
        Optional<Count> last = Optional.empty();
        for (CoreLabel token : phrase.core()) {
            Bounds bounds = token.get(Counts.class);
            if (bounds != null && token.index() < word.index()) {
                last = Optional.of(new Count(bounds, Optional.of(word), Sentence.span(token), false, others(phrase)));
            }
        }
        return last;
    }

    private Optional<Count> determined(IndexedWord word, NounPhrase phrase) {
        boolean joined = phrase.sentence().graph().incomingEdgeList(word).stream()
                .anyMatch(e -> e.getRelation().toString().startsWith("conj")
                        && (counted(
                                                phrase.sentence(),
                                                e.getGovernor(),
                                                new NounPhrase(phrase.sentence(), e.getGovernor()))
                                        .isPresent()
                                || !new NounPhrase(phrase.sentence(), e.getGovernor())
                                        .children("det")
                                        .isEmpty()));
        boolean owned =
                phrase.children("nmod:poss").stream().anyMatch(p -> p.tag().equals("PRP$"));
        if (joined
                && owned
                && word.tag().equals("NN")
                && Senses.has(word.backingLabel(), "actors.noun")
                && !collective(word)) {
            return Optional.of(new Count(Bounds.exactly(1), Optional.of(word), phrase.full(), true, false));
        }
        if (word.tag().equals("DT") && lemma(word).equals("another") || ordinal(word, phrase)) {
            return Optional.of(new Count(Bounds.exactly(1), Optional.empty(), Sentence.span(word), true, true));
        }
        if (words.has("two-people", word)
                && word.tag().equals("NN")
                && phrase.children("nmod:of").isEmpty()
                && phrase.children("det").stream().anyMatch(d -> lemma(d).matches("an?|another"))) {
            return Optional.of(new Count(Bounds.exactly(2), Optional.of(word), phrase.full(), true, false));
        }
        if (holder(word, phrase)) {
            return Optional.of(new Count(Bounds.exactly(1), Optional.of(word), phrase.full(), true, false));
        }
        for (IndexedWord det : phrase.children("det")) {
            String lemma = lemma(det);
            if (lemma.equals("no")) {
                return Optional.of(new Count(Bounds.exactly(0), Optional.of(word), Sentence.span(det), false, false));
            }
            boolean one = (lemma.equals("a") || lemma.equals("an") || lemma.equals("another"))
                    && word.tag().equals("NN")
                    && (Senses.has(word.backingLabel(), "actors.noun")
                            || Senses.has(word.backingLabel(), Lexicon.PEOPLE)
                            || joined && unknown(word)
                            || thing(phrase.sentence(), word));
            if (one && !collective(word)) {
                return Optional.of(
                        new Count(Bounds.exactly(1), Optional.of(word), phrase.full(), true, lemma.equals("another")));
            }
        }
        return Optional.empty();
    }

    /** "An imam, a water-carrier": beside people a noun of which nothing is known is taken for one of them. */
    private boolean unknown(IndexedWord word) {
        return !words.has("uncounted", word)
                && Stream.of("objects.noun", "weapons.noun", "engagements.noun", "harms.noun")
                        .noneMatch(property -> Senses.has(word.backingLabel(), property));
    }

    /**
     * "The driver", "the battalion's deputy commander", "her husband", "the stepfather of a guard": one person by
     * office, trade or kin, whom "the" or an owner tells apart.
     */
    private boolean holder(IndexedWord word, NounPhrase phrase) {
        boolean the = phrase.children("det").stream().anyMatch(d -> lemma(d).equals("the"));
        boolean owned = !phrase.children("nmod:poss").isEmpty()
                || the && words.has("kin", word) && !phrase.children("nmod:of").isEmpty();
        boolean office = Senses.of(word.backingLabel(), "actors.noun").stream()
                .findFirst()
                .filter(k -> words.has("one-of-a-kind", k))
                .isPresent();
        return word.tag().equals("NN")
                && (office && (the || owned) || owned && words.has("kin", word))
                && !collective(word);
    }

    /** "a fifth was taken alive", "the sixth has not been seen again" */
    private boolean ordinal(IndexedWord word, NounPhrase phrase) {
        return words.has("ordinals", lemma(word))
                && phrase.children("nmod:of").isEmpty()
                && phrase.children("det").stream().anyMatch(d -> lemma(d).matches("an?|the"));
    }

    /**
     * One bridge, truck or school that was destroyed or taken counts, one weapon beside counted ones or of a calibre;
     * one place does not.
     */
    private boolean thing(Sentence sentence, IndexedWord word) {
        List<String> kinds = Senses.of(word.backingLabel(), "objects.noun").stream()
                .filter(k -> !words.has("single-beside-counted", k))
                .toList();
        boolean weapon = kinds.isEmpty() && Senses.has(word.backingLabel(), "objects.noun");
        boolean one = weapon
                ? besideCounted(sentence, word) || calibred(sentence, word)
                : !kinds.isEmpty() && kinds.stream().allMatch(k -> words.has("single-things", k));
        return one && !words.has("many-things", word);
    }

    /** "a 60mm mortar": whether its calibre tells which one is meant. */
    static boolean calibred(Sentence sentence, IndexedWord word) {
        return new NounPhrase(sentence, word)
                .core().stream()
                        .anyMatch(t -> t.get(Counts.class) == null
                                && CALIBRE.matcher(t.word()).matches());
    }

    /** Whether it stands in a list with a counted thing. */
    private boolean besideCounted(Sentence sentence, IndexedWord word) {
        IndexedWord first = sentence.graph().incomingEdgeList(word).stream()
                .filter(CountReader::joins)
                .map(SemanticGraphEdge::getGovernor)
                .findFirst()
                .orElse(word);
        Stream<IndexedWord> list = Stream.concat(
                Stream.of(first),
                sentence.graph().outgoingEdgeList(first).stream()
                        .filter(CountReader::joins)
                        .map(SemanticGraphEdge::getDependent));
        return list.anyMatch(w -> Senses.has(w.backingLabel(), "objects.noun")
                && counted(sentence, w, new NounPhrase(sentence, w)).isPresent());
    }

    private static boolean joins(SemanticGraphEdge edge) {
        return edge.getRelation().getShortName().equals("conj");
    }

    private boolean collective(IndexedWord word) {
        return !words.has("kin", word)
                && Senses.of(word.backingLabel(), "actors.noun").stream().anyMatch(k -> words.has("collective", k));
    }

    private boolean others(NounPhrase phrase) {
        return phrase.core().stream().anyMatch(t -> words.has("more", t.word()));
    }

    /** "Battalion 344", "No. 2": a number that names. */
    private static boolean isOrdinalName(Sentence sentence, IndexedWord word) {
        List<CoreLabel> tokens = sentence.tokens();
        return word.index() > 1
                && tokens.get(word.index() - 2).tag().startsWith("NNP")
                && tokens.get(word.index() - 2).index() == word.index() - 1
                && sentence.graph().incomingEdgeList(word).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("nummod")
                                && e.getGovernor().index() < word.index());
    }

    private static String lemma(IndexedWord word) {
        return (word.lemma() == null ? word.word() : word.lemma()).toLowerCase(Locale.ROOT);
    }
}
