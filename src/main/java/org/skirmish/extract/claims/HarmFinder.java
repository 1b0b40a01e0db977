package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.rules.Match;
import org.skirmish.extract.rules.RuleBook;
import org.skirmish.model.Bounds;

/** Finds the counted harm in a sentence: the figure rules, and what they may count. */
public final class HarmFinder {

    private static final long FEW = 10;
    private static final List<String> STATES = List.of("harms.objectVerb", "harms.subjectVerb", "harms.adjective");

    private final RuleBook rules = RuleBook.load("figures");
    private final CountReader counts;
    private final Measures measures;
    private final Modality modality;
    private final WordLists words;

    public HarmFinder(Modality modality, WordLists words) {
        this.modality = modality;
        this.words = words;
        this.counts = new CountReader(words);
        this.measures = new Measures(words);
    }

    /** The harms in the order of the rules; each counted word once a measure. */
    public List<Harm> in(Sentence sentence) {
        List<Harm> found = new ArrayList<>();
        for (Match match : rules.matches(sentence.graph())) {
            harm(sentence, match)
                    .filter(h -> found.stream().noneMatch(f -> same(f, h)))
                    .ifPresent(found::add);
        }
        found.addAll(found.stream().flatMap(h -> beside(h, found)).toList());
        return found.stream()
                .filter(h -> !eitherOr(sentence, h, found) && !sumsUp(sentence, h.count()))
                .toList();
    }

    /** "Three hundred were killed or wounded": nobody knows how many were killed. */
    private static boolean eitherOr(Sentence sentence, Harm harm, List<Harm> found) {
        return sentence.graph().edgeListSorted().stream()
                .filter(e -> e.getRelation().toString().equals("conj:or"))
                .map(e -> e.getGovernor().equals(harm.word())
                        ? e.getDependent()
                        : e.getDependent().equals(harm.word()) ? e.getGovernor() : harm.word())
                .anyMatch(o -> !o.equals(harm.word())
                        && STATES.stream()
                                .anyMatch(sense -> Senses.has(o.backingLabel(), sense)
                                        && !Senses.of(o.backingLabel(), sense).contains(harm.measure()))
                        && found.stream()
                                .noneMatch(f -> f.word().equals(o)
                                        && !f.count()
                                                .wording()
                                                .overlaps(harm.count().wording())));
    }

    /** "four soldiers and seven policemen, 11 in all": the last number tells the others once more. */
    private boolean sumsUp(Sentence sentence, Count count) {
        List<CoreLabel> tokens = sentence.tokens();
        long sum = 0;
        int numbers = 0;
        for (CoreLabel token : tokens) {
            Bounds bounds = token.get(Counts.class);
            if (token.beginPosition() == count.wording().begin()) {
                return numbers > 1 && count.bounds().equals(Bounds.exactly(sum)) && totals(tokens, token.index());
            }
            sum += bounds == null ? 0 : bounds.min().orElse(0);
            numbers += bounds == null ? 0 : 1;
        }
        return false;
    }

    /** Whether words of summing up stand behind the number and its noun, from that place on. */
    private boolean totals(List<CoreLabel> tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && tokens.get(i).tag().matches("NN.*|JJ|IN")
                && !words.has("summing-up", tokens.get(i).word())) {
            i++;
        }
        return i < tokens.size() && words.has("summing-up", tokens.get(i).word());
    }

    /** "a captain and 11 soldiers on the road": the words of the first stretch over those of the second. */
    private static boolean beside(Harm one, Harm other) {
        return one.victims().isPresent()
                && other.victims().isPresent()
                && NounPhrase.children(one.sentence(), one.victims().get(), "conj")
                        .contains(other.victims().get());
    }

    /**
     * "says it killed a captain and 11 soldiers": who is counted beside the victims met with the same, where the parser
     * does not carry the verb over.
     */
    private Stream<Harm> beside(Harm harm, List<Harm> found) {
        if (harm.thing() || harm.victims().isEmpty() || harm.count().noun().isEmpty()) {
            return Stream.empty();
        }
        return NounPhrase.children(harm.sentence(), harm.victims().get(), "conj:and").stream()
                .filter(n -> Senses.has(n.backingLabel(), "actors.noun")
                        && n.tag().startsWith("N")
                        && found.stream()
                                .noneMatch(f -> f.victims().filter(n::equals).isPresent()))
                .flatMap(n -> counts.read(harm.sentence(), n).stream())
                .filter(c ->
                        c.noun().isPresent() && !known(harm.sentence(), c.noun().get()))
                .filter(c -> found.stream()
                        .noneMatch(f -> !f.equals(harm) && f.count().wording().overlaps(c.wording())))
                .map(c -> new Harm(
                        harm.sentence(),
                        harm.rule(),
                        harm.measure(),
                        harm.word(),
                        c,
                        c.noun(),
                        harm.agent(),
                        harm.loser(),
                        false,
                        harm.total(),
                        harm.carried(),
                        harm.alone()));
    }

    private static boolean same(Harm one, Harm other) {
        boolean words =
                one.count().wording().overlaps(other.count().wording()) && !beside(one, other) && !beside(other, one);
        return words
                && (one.measure().equals(other.measure())
                        || one.word().equals(other.word())
                        || other.measure().equals(Harm.CARRIED));
    }

    private Optional<Harm> harm(Sentence sentence, Match match) {
        IndexedWord word = match.node("harm").orElse(match.nodes().get("victim"));
        IndexedWord victim = elided(sentence, match.node("victim").orElse(word), word);
        Optional<Count> count = count(sentence, match, word, victim);
        if (count.isEmpty()
                || !told(sentence, match, word, count.get())
                || excluded(sentence, match, word, victim, count.get())) {
            return Optional.empty();
        }
        Optional<IndexedWord> noun = match.node("whom").or(() -> nounOf(sentence, match, count.get(), word));
        boolean thing = measures.countsThings(match, word, noun);
        Optional<String> measure = measures.of(sentence, match, word, noun, thing)
                .filter(m -> !m.equals("displaced") || flight(count.get()));
        boolean total = match.rule().settings().containsKey("total");
        return measure.map(m -> new Harm(
                sentence,
                match.rule().id(),
                m,
                word,
                count.get(),
                noun,
                match.node("agent"),
                match.node("loser").or(() -> losing(sentence, word, victim)),
                thing,
                total,
                anothers(sentence, word, victim),
                match.rule().settings().containsKey("alone")));
    }

    private Optional<Count> count(Sentence sentence, Match match, IndexedWord word, IndexedWord victim) {
        boolean zero = match.rule().settings().containsKey("zero")
                || victim.lemma() != null
                        && victim.lemma().equals("no")
                        && victim.tag().equals("DT");
        if (!zero) {
            return counts.read(sentence, victim);
        }
        boolean named = victim.tag().startsWith("N") && !victim.equals(word);
        Optional<IndexedWord> of = new NounPhrase(sentence, victim)
                .children("nmod:of").stream().findFirst().or(() -> Optional.of(victim)
                        .filter(v -> named));
        Optional<IndexedWord> among = of.isPresent() && !victim.equals(word)
                ? of
                : NounPhrase.children(sentence, word, "nmod").stream()
                        .filter(n -> Senses.has(n.backingLabel(), "actors.noun")
                                || Senses.has(n.backingLabel(), "objects.noun"))
                        .findFirst();
        return Optional.of(new Count(Bounds.exactly(0), among, Sentence.span(word), false, false));
    }

    /** "The army lost 90 men killed": who lost those who are told to have been harmed. */
    private static Optional<IndexedWord> losing(Sentence sentence, IndexedWord word, IndexedWord victim) {
        return sentence.graph().incomingEdgeList(victim).stream()
                .filter(e -> e.getRelation().toString().equals("obj")
                        && !e.getGovernor().equals(word)
                        && Senses.of(e.getGovernor().backingLabel(), "harms.loserVerb")
                                .contains("killed"))
                .flatMap(e -> NounPhrase.children(sentence, e.getGovernor(), "nsubj").stream())
                .findFirst();
    }

    /**
     * Whether so many people fled that it tells of displacement: a handful, unless they are families, only got away.
     */
    private boolean flight(Count count) {
        return count.bounds().max().orElse(FEW) >= FEW
                || count.bounds().max().orElse(FEW) == 0
                || count.noun()
                        .filter(n ->
                                Senses.of(n.backingLabel(), "actors.noun").contains("family") && !words.has("kin", n))
                        .isPresent();
    }

    /** Whether the harm is told as a fact, also as one that somebody denies; that nobody was harmed is one. */
    private boolean told(Sentence sentence, Match match, IndexedWord word, Count count) {
        IndexedWord verb = match.node("verb").orElse(word);
        String mode = modality.of(sentence, verb);
        return mode.equals("actual")
                || mode.equals("negated")
                        && (count.bounds().equals(Bounds.exactly(0))
                                || Harm.denied(sentence, verb)
                                        && count.bounds().min().orElse(0) > 1);
    }

    private boolean excluded(Sentence sentence, Match match, IndexedWord word, IndexedWord victim, Count count) {
        boolean article = match.rule().settings().containsKey("counted") && count.single();
        boolean people =
                match.rule().settings().containsKey("abstract") && Senses.has(word.backingLabel(), "actors.noun");
        boolean few =
                count.bounds().min().orElse(0) < Long.parseLong(match.rule().setting("crowd", "0"));
        return article
                || people
                || few
                || corrected(sentence, count)
                || words.has("uncounted", victim) && !count.single()
                || !count.single() && known(sentence, victim);
    }

    /** "twelve (not twenty, as first said)": the number behind "not" is taken back. */
    private static boolean corrected(Sentence sentence, Count count) {
        return count.bounds().min().orElse(0) > 1
                && sentence.tokens().stream()
                        .filter(t -> t.endPosition() <= count.wording().begin())
                        .reduce((one, other) -> other)
                        .filter(t -> t.word().equalsIgnoreCase("not"))
                        .isPresent();
    }

    /** "killed, but listed only seven": a bare number right behind another verb is that verb's. */
    private static boolean anothers(Sentence sentence, IndexedWord word, IndexedWord victim) {
        boolean bare = victim.backingLabel().get(Counts.class) != null && victim.index() > word.index() + 1;
        return bare
                && sentence.token(victim.index() - 1).tag().matches("VB[DZP]")
                && victim.index() - 1 != word.index();
    }

    /**
     * "ten were killed and five injured": the number before the second word is its victim, not the subject of the
     * first.
     */
    private IndexedWord elided(Sentence sentence, IndexedWord victim, IndexedWord word) {
        int at = word.index() - 1;
        while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        boolean number = at > 1
                && sentence.token(at).get(Counts.class) != null
                && victim.index() < at
                && words.has("joining", sentence.token(at - 1).word());
        return number && sentence.graph().getNodeByIndexSafe(at) != null
                ? sentence.graph().getNodeByIndex(at)
                : victim;
    }

    /** "the two", "the three soldiers": they were counted before. */
    private boolean known(Sentence sentence, IndexedWord victim) {
        boolean stated = sentence.graph().incomingEdgeList(victim).stream()
                .anyMatch(e -> e.getRelation().toString().equals("nummod")
                        && !words.has("tallies", e.getGovernor())
                        && the(sentence, e.getGovernor(), victim));
        return stated
                || new NounPhrase(sentence, victim)
                                .children("det").stream().anyMatch(d -> determines(sentence, d, victim))
                        && new NounPhrase(sentence, victim).children("det:qmod").isEmpty();
    }

    private boolean the(Sentence sentence, IndexedWord noun, IndexedWord number) {
        return new NounPhrase(sentence, noun)
                .children("det").stream()
                        .anyMatch(d -> d.word().equalsIgnoreCase("the") && determines(sentence, d, number));
    }

    /**
     * Whether it is an article of those known, and theirs: of "the siege two nurses" the parser takes the article for
     * that of the nurses.
     */
    private boolean determines(Sentence sentence, IndexedWord article, IndexedWord counted) {
        boolean noun = false;
        for (int i = article.index() + 1; i < counted.index(); i++) {
            if (noun && sentence.token(i).get(Counts.class) != null) {
                return false;
            }
            noun |= sentence.token(i).tag().startsWith("NN");
        }
        return words.has("known", article.word());
    }

    /** "speaks of eight dead among the militia": the parser hangs those on the verb. */
    private static Optional<IndexedWord> among(Sentence sentence, IndexedWord state) {
        return sentence.graph().vertexListSorted().stream()
                .filter(w -> w.index() > state.index()
                        && w.tag().startsWith("N")
                        && NounPhrase.children(sentence, w, "case").stream()
                                .anyMatch(c -> c.index() == state.index() + 1 && "among".equals(c.lemma())))
                .findFirst();
    }

    private static Optional<IndexedWord> nounOf(Sentence sentence, Match match, Count count, IndexedWord word) {
        boolean body = match.rule().settings().containsKey("corpse")
                && count.noun()
                        .filter(n -> Senses.has(n.backingLabel(), "harms.corpseNoun"))
                        .isPresent();
        boolean own = match.rule().settings().containsKey("phrase")
                && (count.noun().isEmpty() || count.noun().get().equals(word));
        IndexedWord anchor = body ? count.noun().get() : word;
        if (body || own) {
            NounPhrase phrase = new NounPhrase(sentence, anchor);
            Optional<IndexedWord> of = phrase.children("nmod").stream()
                    .filter(n -> Senses.has(n.backingLabel(), "actors.noun")
                            || Senses.has(n.backingLabel(), "sides.noun")
                            || n.tag().startsWith("NNP"))
                    .findFirst();
            Optional<IndexedWord> within = phrase.children("amod").stream()
                    .filter(n -> Senses.has(n.backingLabel(), "actors.noun")
                            || Senses.has(n.backingLabel(), "sides.adjective"))
                    .findFirst();
            return of.or(() -> among(sentence, anchor))
                    .or(() -> phrase.children("compound").stream().findFirst())
                    .or(() -> within);
        }
        return count.noun();
    }
}
