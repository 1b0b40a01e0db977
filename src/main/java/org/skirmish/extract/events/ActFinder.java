package org.skirmish.extract.events;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.rules.Match;
import org.skirmish.extract.rules.RuleBook;
import org.skirmish.model.Span;

/** Finds the acts of violence that a sentence tells of, by the event rules. */
public final class ActFinder {

    /** A bare verb of killing or wounding is read as a figure; its engagement is found from there. */
    private static final Set<String> HARM = Set.of("killed", "injured");

    private static final Set<String> SINCE = Set.of("obl:since", "nmod:since");
    private static final Set<String> UNDER = Set.of("obl:under", "nmod:under");

    /** Senses of those who or which are told to be of an act's kind. */
    private static final List<String> THINGS = List.of(
            "objects.noun", "place-kinds.noun", "weapons.noun", "actors.noun", "claimant-kinds.noun", "harms.noun");

    private static final List<String> LISTING = List.of("conj:and", "conj:or");

    private final RuleBook rules = RuleBook.load("events");
    private final Modality modality;
    private final Traits traits = new Traits();

    public ActFinder(Modality modality) {
        this.modality = modality;
    }

    private static final class Draft {
        private final Set<String> rules = new LinkedHashSet<>();
        private final Set<IndexedWord> attackers = new LinkedHashSet<>();
        private final Set<IndexedWord> targets = new LinkedHashSet<>();
        private final Set<IndexedWord> parties = new LinkedHashSet<>();
        private String kind = "";
        private boolean weak = true;
        private boolean won;

        /** Takes the parties of a match; a rule that wins drives out those of the others. */
        private void take(Sentence sentence, Match match) {
            boolean wins = !match.rule().setting("wins", "").isEmpty();
            if (won && !wins) {
                return;
            }
            if (wins && !won) {
                attackers.clear();
                targets.clear();
            }
            won = wins;
            kind = match.rule().setting("kind", kind);
            match.node("attacker").ifPresent(a -> attackers.addAll(listed(sentence, a)));
            match.node("target").ifPresent(t -> targets.addAll(listed(sentence, t)));
            match.node("party").ifPresent(parties::add);
        }
    }

    /** The noun and those coordinated with it: what a rule may leave out it finds but once. */
    private static List<IndexedWord> listed(Sentence sentence, IndexedWord first) {
        List<IndexedWord> all = new ArrayList<>(List.of(first));
        LISTING.forEach(relation -> NounPhrase.children(sentence, first, relation).stream()
                .filter(w -> w.tag().startsWith("N"))
                .forEach(all::add));
        return all;
    }

    /** The acts told as facts or as tried, in the order of their words; the words for days are no targets. */
    public List<Act> in(Sentence sentence, List<GroupName> groups, List<Span> days) {
        Map<IndexedWord, Draft> drafts = new LinkedHashMap<>();
        for (Match match : rules.matches(sentence.graph())) {
            IndexedWord trigger = match.node("trigger").orElseThrow();
            if (groups.stream().anyMatch(g -> g.covers(trigger.index()))) {
                continue; // "the Liberation Army" is a name
            }
            Draft draft = drafts.computeIfAbsent(trigger, t -> new Draft());
            draft.rules.add(match.rule().id());
            draft.weak &= match.rule().setting("strength", "").equals("weak");
            draft.take(sentence, match);
            draft.targets.removeIf(
                    t -> Senses.has(t.backingLabel(), "weapons.noun") && hangs(sentence, trigger, t, "obl:with"));
            draft.targets.removeIf(t -> days.stream().anyMatch(Sentence.span(t)::overlaps)); // "on Monday"
        }
        List<Act> acts = new ArrayList<>();
        drafts.forEach((trigger, draft) -> {
            if (draft.targets.isEmpty() && shortened(sentence, trigger)) {
                draft.targets.addAll(draft.attackers);
                draft.attackers.clear();
            }
            String mode = modality.of(sentence, trigger);
            boolean harmOnly = draft.weak
                    && Senses.of(trigger.backingLabel(), "harms.objectVerb").stream()
                            .anyMatch(HARM::contains)
                    && !chosen(trigger, draft)
                    && !thing(draft);
            if (!harmOnly
                    && !none(sentence, trigger, draft)
                    && !describes(sentence, trigger)
                    && !inner(sentence, trigger)
                    && !fallen(trigger, draft)
                    && !dates(sentence, trigger)
                    && (mode.equals("actual") || mode.equals("attempt"))) {
                acts.add(act(sentence, trigger, draft));
            }
        });
        acts.sort((a, b) -> Integer.compare(a.trigger().index(), b.trigger().index()));
        return acts;
    }

    /** "Nine were killed and 14 weapons seized": the second verb is passive as the first is. */
    private static boolean shortened(Sentence sentence, IndexedWord trigger) {
        return "VBN".equals(trigger.tag())
                && NounPhrase.children(sentence, trigger, "aux").isEmpty()
                && !NounPhrase.children(sentence, trigger, "nsubj").isEmpty()
                && NounPhrase.children(sentence, trigger, "obl:agent").isEmpty()
                && NounPhrase.children(sentence, trigger, "obl:by").isEmpty()
                && sentence.graph().incomingEdgeList(trigger).stream()
                        .anyMatch(e -> e.getRelation().toString().startsWith("conj")
                                && !NounPhrase.children(sentence, e.getGovernor(), "aux:pass")
                                        .isEmpty()
                                && NounPhrase.children(sentence, trigger, "nsubj").stream()
                                        .noneMatch(s -> NounPhrase.children(sentence, e.getGovernor(), "nsubj")
                                                .contains(s)));
    }

    private static boolean hangs(Sentence sentence, IndexedWord on, IndexedWord word, String relation) {
        return sentence.graph().getAllEdges(on, word).stream()
                .anyMatch(e -> e.getRelation().toString().equals(relation));
    }

    /** "No camp was attacked; there was no fighting." */
    private static boolean none(Sentence sentence, IndexedWord trigger, Draft draft) {
        return Stream.of(draft.attackers, draft.targets, Set.of(trigger))
                .flatMap(Set::stream)
                .anyMatch(p -> NounPhrase.children(sentence, p, "det").stream()
                        .anyMatch(d -> d.word().equalsIgnoreCase("no")));
    }

    /** "the besieged city" tells how the city is, not what was done. */
    private static boolean describes(Sentence sentence, IndexedWord trigger) {
        return !trigger.tag().startsWith("N")
                && sentence.graph().incomingEdgeList(trigger).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("amod"));
    }

    /** "a detention site", "battle tanks", "a strike committee": an act that only tells what something is like. */
    private static boolean inner(Sentence sentence, IndexedWord trigger) {
        return trigger.tag().startsWith("N")
                && sentence.graph().incomingEdgeList(trigger).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("compound")
                                && List.of("NN", "NNS").contains(e.getGovernor().tag())
                                && !Senses.has(e.getGovernor().backingLabel(), "engagements.noun")
                                && THINGS.stream()
                                        .anyMatch(
                                                s -> Senses.has(e.getGovernor().backingLabel(), s)));
    }

    /** "Ten fighters fell there": shells fall on people, and people fall. */
    private boolean fallen(IndexedWord trigger, Draft draft) {
        return traits.has("weapons-do", trigger.lemma())
                && !draft.attackers.isEmpty()
                && draft.targets.isEmpty()
                && draft.attackers.stream().allMatch(a -> Senses.has(a.backingLabel(), "actors.noun"));
    }

    /** "A clerk was shot dead": one office-holder, chosen by who shot him. */
    private boolean chosen(IndexedWord trigger, Draft draft) {
        return traits.has("shooting", trigger.lemma())
                && draft.targets.stream()
                        .anyMatch(t -> !t.tag().endsWith("S")
                                && Senses.first(t.backingLabel(), "actors.noun")
                                        .filter("official"::equals)
                                        .isPresent());
    }

    /** "A drone hit a truck": a thing is hit by an act, people are hurt. */
    private static boolean thing(Draft draft) {
        return !draft.targets.isEmpty()
                && draft.targets.stream()
                        .allMatch(t -> !Senses.has(t.backingLabel(), "actors.noun")
                                && (Senses.has(t.backingLabel(), "objects.noun")
                                        || Senses.has(t.backingLabel(), "place-kinds.noun")));
    }

    /**
     * "the worst since the fall of the government", "living under siege": an act that only tells a time or how people
     * live.
     */
    private boolean dates(Sentence sentence, IndexedWord trigger) {
        return sentence.graph().incomingEdgeList(trigger).stream()
                .anyMatch(e -> SINCE.contains(e.getRelation().toString())
                        || UNDER.contains(e.getRelation().toString())
                                && !traits.has("befalls", e.getGovernor().lemma()));
    }

    private Act act(Sentence sentence, IndexedWord trigger, Draft draft) {
        boolean noun = trigger.tag().startsWith("N");
        NounPhrase phrase = new NounPhrase(sentence, trigger);
        boolean definite = noun
                && (phrase.children("det").stream()
                                .anyMatch(d -> traits.has("definite", d.word().toLowerCase(Locale.ROOT)))
                        || phrase.children("nmod:poss").stream()
                                .anyMatch(p -> p.tag().startsWith("PRP")));
        boolean counter =
                Senses.has(trigger.backingLabel(), "engagements.counterVerb"); // who beats back an attack beats nobody
        List<String> kinds = new ArrayList<>(
                counter
                        ? List.of()
                        : Senses.of(trigger.backingLabel(), noun ? "engagements.noun" : "engagements.verb"));
        Senses.of(trigger.backingLabel(), "engagements.phrase").stream()
                .filter(k -> !kinds.contains(k))
                .forEach(kinds::add);
        Senses.of(trigger.backingLabel(), "engagements.counterVerb").stream()
                .filter(k -> !kinds.contains(k))
                .forEach(kinds::add);
        Senses.of(trigger.backingLabel(), "engagements.weakVerb").stream()
                .filter(k -> !noun && !kinds.contains(k))
                .forEach(kinds::add);
        return new Act(
                sentence,
                List.copyOf(draft.rules),
                trigger,
                draft.kind.isEmpty() ? kinds : List.of(draft.kind),
                List.copyOf(draft.attackers),
                List.copyOf(draft.targets),
                List.copyOf(draft.parties),
                noun,
                definite,
                noun && trigger.tag().endsWith("S"),
                draft.weak,
                counter);
    }
}
