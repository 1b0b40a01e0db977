package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.rules.Match;
import org.skirmish.extract.rules.RuleBook;
import org.skirmish.model.Bounds;

/** Finds the counted harm in a sentence: the figure rules, and what they may count. */
public final class HarmFinder {

    private static final Set<String> THINGS = Set.of("destroyed", "seized");
    /** What is lost is taken, not broken, when it is ground. */
    private static final Set<String> GROUND = Set.of("base", "place", "police-station", "depot");
    private static final Set<String> ANAPHORIC = Set.of("other", "others", "more", "them", "whom", "those", "member", "body", "individual", "comrade", "dead", "wounded");

    private final RuleBook rules = RuleBook.load("figures");
    private final CountReader counts = new CountReader();
    private final Modality modality;

    public HarmFinder(Modality modality) {
        this.modality = modality;
    }

    /** The harms in the order of the rules; each counted word once a measure. */
    public List<Harm> in(Sentence sentence) {
        List<Harm> found = new ArrayList<>();
        for (Match match : rules.matches(sentence.graph())) {
            harm(sentence, match).filter(h -> found.stream().noneMatch(f -> same(f, h))).ifPresent(found::add);
        }
        return found;
    }

    private static boolean same(Harm one, Harm other) {
        boolean words = one.count().wording().overlaps(other.count().wording());
        return words && (one.measure().equals(other.measure()) || one.word().equals(other.word()));
    }

    private Optional<Harm> harm(Sentence sentence, Match match) {
        IndexedWord word = match.node("harm").orElse(match.nodes().get("victim"));
        IndexedWord victim = match.nodes().get("victim");
        victim = elided(sentence, victim, word);
        boolean zero = match.rule().settings().containsKey("zero") || victim.lemma() != null && victim.lemma().equals("no") && victim.tag().equals("DT");
        Optional<Count> count = zero ? Optional.of(zero(sentence, word)) : counts.read(sentence, victim);
        String mode = modality.of(sentence, match.node("verb").orElse(word));
        boolean none = count.isPresent() && count.get().bounds().equals(Bounds.exactly(0));
        boolean told = mode.equals("actual") || none && mode.equals("negated");
        if (count.isEmpty() || !told || match.rule().settings().containsKey("counted") && count.get().single()) {
            return Optional.empty();
        }
        boolean people = match.rule().id().contains("harm-noun") && Senses.has(word.backingLabel(), "actors.noun");
        boolean few = match.rule().settings().containsKey("crowd")
            && count.get().bounds().min().orElse(0) < Long.parseLong(match.rule().setting("crowd", "0"));
        if (few || people || known(sentence, victim)) {
            return Optional.empty();
        }
        Optional<IndexedWord> noun = nounOf(sentence, match, count.get(), word);
        boolean thingsOnly = Senses.of(word.backingLabel(), match.rule().setting("sense", "")).stream().allMatch(THINGS::contains) && match.rule().settings().containsKey("sense");
        boolean thing = noun.isPresent() && (isThing(noun.get()) || thingsOnly && word.tag().startsWith("V") && !Senses.has(word.backingLabel(), "harms.loserVerb")
            && Senses.of(word.backingLabel(), "harms.objectVerb").contains("destroyed") && Set.of("other", "others", "more").contains(lemma(noun.get())));
        Optional<String> measure = measure(match, word, noun, thing);
        boolean total = match.rule().settings().containsKey("total");
        return measure.map(m -> new Harm(sentence, match.rule().id(), m, word, count.get(), noun,
            match.node("agent"), match.node("loser"), thing, total));
    }

    /** "ten were killed and five injured": the number before the second word is its victim, not the subject of the first. */
    private static IndexedWord elided(Sentence sentence, IndexedWord victim, IndexedWord word) {
        int at = word.index() - 1;
        while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        boolean number = at > 1 && sentence.token(at).get(org.skirmish.annotate.Counts.class) != null && victim.index() < at
            && Set.of("and", ",", "but", "while", "or").contains(sentence.token(at - 1).word());
        return number ? sentence.graph().getNodeByIndexSafe(at) == null ? victim : sentence.graph().getNodeByIndex(at) : victim;
    }

    /** "the two", "the three soldiers": they were counted before. */
    private static boolean known(Sentence sentence, IndexedWord victim) {
        boolean stated = sentence.graph().incomingEdgeList(victim).stream().anyMatch(e -> e.getRelation().toString().equals("nummod")
            && new NounPhrase(sentence, e.getGovernor()).children("det").stream().anyMatch(d -> d.word().equalsIgnoreCase("the")));
        return stated || new NounPhrase(sentence, victim).children("det").stream().anyMatch(d -> Set.of("the", "these", "those").contains(d.word().toLowerCase(java.util.Locale.ROOT)))
            && new NounPhrase(sentence, victim).children("det:qmod").isEmpty();
    }

    private static Count zero(Sentence sentence, IndexedWord word) {
        Optional<IndexedWord> among = NounPhrase.children(sentence, word, "nmod").stream().filter(n -> Senses.has(n.backingLabel(), "actors.noun")).findFirst();
        return new Count(Bounds.exactly(0), among, Sentence.span(word), false, false);
    }

    private static Optional<IndexedWord> nounOf(Sentence sentence, Match match, Count count, IndexedWord word) {
        boolean body = match.rule().settings().containsKey("corpse") && count.noun().filter(n -> Senses.has(n.backingLabel(), "harms.corpseNoun")).isPresent();
        boolean deed = match.rule().id().contains("harm-noun") || match.rule().id().contains("dead-") || match.rule().settings().containsKey("bare") || match.rule().id().endsWith("counted-state");
        IndexedWord anchor = body ? count.noun().get() : word;
        if (body || deed && count.noun().isEmpty()) {
            NounPhrase phrase = new NounPhrase(sentence, anchor);
            Optional<IndexedWord> of = phrase.children("nmod").stream().filter(n -> Senses.has(n.backingLabel(), "actors.noun")
                || Senses.has(n.backingLabel(), "sides.noun") || n.tag().startsWith("NNP")).findFirst();
            Optional<IndexedWord> within = phrase.children("amod").stream().filter(n -> Senses.has(n.backingLabel(), "actors.noun") || Senses.has(n.backingLabel(), "sides.adjective")).findFirst();
            return of.or(() -> phrase.children("compound").stream().findFirst()).or(() -> within);
        }
        return count.noun();
    }

    private static boolean isThing(IndexedWord noun) {
        boolean person = Senses.has(noun.backingLabel(), "actors.noun");
        return !person && (Senses.has(noun.backingLabel(), "objects.noun") || Senses.has(noun.backingLabel(), "weapons.noun"));
    }

    private static boolean isPerson(IndexedWord noun) {
        return Senses.has(noun.backingLabel(), "actors.noun") || ANAPHORIC.contains(lemma(noun)) || Senses.has(noun.backingLabel(), "sides.noun")
            || Senses.has(noun.backingLabel(), "harms.adjective");
    }

    private static Optional<String> measure(Match match, IndexedWord word, Optional<IndexedWord> noun, boolean thing) {
        if (match.rule().settings().containsKey("carry")) {
            return noun.isEmpty() ? Optional.of(Harm.CARRIED) : Optional.empty();
        }
        if (match.rule().settings().containsKey("measure")) {
            return thing != match.rule().settings().containsKey("things") ? Optional.empty() : Optional.of(match.rule().setting("measure", ""));
        }
        List<String> senses = Senses.of(word.backingLabel(), match.rule().setting("sense", ""));
        for (String other : List.of("harms.objectVerb", "harms.adjective")) {
            senses = senses.isEmpty() ? Senses.of(word.backingLabel(), other) : senses;
        }
        if (thing && senses.containsAll(THINGS)) {
            boolean ground = Senses.of(noun.get().backingLabel(), "objects.noun").stream().anyMatch(GROUND::contains);
            return Optional.of(ground ? "seized" : "destroyed");
        }
        boolean unknown = noun.isPresent() && !thing && !isPerson(noun.get());
        return senses.stream()
            .filter(s -> THINGS.contains(s) ? thing : !thing && (!unknown || Set.of("killed", "injured").contains(s) && noun.get().tag().startsWith("NN")
                && Character.isLowerCase(noun.get().word().charAt(0))))
            .findFirst();
    }

    private static String lemma(IndexedWord word) {
        return word.lemma() == null ? word.word() : word.lemma();
    }
}
