package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.model.Camp;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Chooses the kind of an engagement: what its word says by itself, else the means, else who was hit. A quarter of the words that tell of
 * violence are bare "kill" and "shoot": their kind is in the means, the victims and the place.
 */
final class Kinds {


    private final Traits traits = new Traits();
    private final Map<String, String> broader = new HashMap<>();

    Kinds(Vocabulary vocabulary) {
        for (Concept kind : vocabulary.scheme("engagements")) {
            kind.broader().ifPresent(b -> broader.put(kind.notation(), b));
        }
    }

    /** The widest kind over this one: one of those that reports are coded by. */
    String top(String kind) {
        return broader.containsKey(kind) ? top(broader.get(kind)) : kind;
    }

    /** The kinds that the act's word may stand for; a bomb that falls takes nothing, it is for people to fight at close range. */
    List<String> of(Act act) {
        boolean weapon = !act.attackers().isEmpty() && act.attackers().stream().allMatch(a -> Senses.has(a.backingLabel(), "weapons.noun"));
        return weapon && act.weak() ? act.kinds().stream().filter(k -> !is("close-combat", top(k))).toList() : act.kinds();
    }

    /**
     * The kind that fits best.
     *
     * @param candidates kinds that the word may stand for
     * @param weak       whether the word alone does not tell
     * @param targets    the words for what was hit
     */
    String choose(List<String> candidates, boolean weak, Sentence sentence, int at, List<CoreLabel> targets, Set<Camp> targetCamps, Set<Camp> attackerCamps) {
        List<String> kinds = new ArrayList<>(candidates.stream().map(this::top).filter(k -> !k.equals("other")).distinct().toList());
        boolean general = weak || candidates.isEmpty() || candidates.get(0).equals("other");
        boolean chosen = kinds.isEmpty() && !candidates.isEmpty() && targets.stream().anyMatch(this::single) && targets.stream().noneMatch(t -> t.tag().endsWith("S"));
        return chosen && means(sentence, at).isEmpty() ? "assassination" : choose(kinds, general, means(sentence, at), targets, targetCamps, attackerCamps);
    }

    private String choose(List<String> kinds, boolean weak, Optional<String> means, List<CoreLabel> targets, Set<Camp> targetCamps, Set<Camp> attackerCamps) {
        if (!weak && !kinds.isEmpty() && !kinds.get(0).equals("clash")) {
            return kinds.get(0);
        }
        if (means.isPresent() && (kinds.isEmpty() || kinds.contains(means.get()))) {
            return means.get();
        }
        if (targets.stream().noneMatch(t -> single(t) || t.tag().startsWith("PRP"))) {
            kinds.remove("assassination");
        }
        if (kinds.contains("assassination") && targets.stream().anyMatch(t -> Senses.of(t, "actors.noun").contains("official"))) {
            return "assassination";
        }
        boolean civilians = !targetCamps.isEmpty() && targetCamps.stream().allMatch(c -> c == Camp.CIVILIAN);
        if (civilians && !attackerCamps.contains(Camp.CIVILIAN)) {
            return "attack-on-civilians";
        }
        if (!targetCamps.isEmpty()) {
            kinds.remove("attack-on-civilians");
        }
        if (!weak && !kinds.isEmpty()) {
            return kinds.get(0);
        }
        if (targets.stream().anyMatch(t -> traits.any("post", Senses.of(t, "objects.noun"))
                || traits.any("post", Senses.of(t, "place-kinds.noun")))) {
            return kinds.contains("seizure") && !kinds.contains("raid") ? "seizure" : "raid";
        }
        if (targets.stream().anyMatch(t -> Senses.of(t, "engagements.meansNoun").contains("ambush")) && kinds.contains("ambush")) {
            return "ambush";
        }
        List<String> near = kinds.stream().filter(k -> !is("fought", k) || is("close-combat", k)).toList();
        return near.contains("clash") || near.isEmpty() ? "clash" : near.get(0);
    }

    /** Whether somebody may be meant whom a chosen shot can kill: one person, or a few of the police. */
    private boolean single(CoreLabel target) {
        List<String> kinds = Senses.of(target, "actors.noun");
        return !kinds.isEmpty() && (target.tag().equals("NN") || target.tag().equals("NNP") || traits.any("chosen", kinds))
            && !traits.any("crowd", kinds);
    }

    /** A fight in which only civilians were the other side was an attack on them. */
    void settle(Draft draft) {
        List<Camp> others = draft.participants().stream().filter(p -> p.role() != org.skirmish.model.Participant.Role.ATTACKER).map(p -> p.party().camp())
            .filter(c -> c != Camp.UNKNOWN).toList();
        boolean fight = draft.kind().equals("clash") || draft.kind().equals("ambush");
        if (fight && !others.isEmpty() && others.stream().allMatch(c -> c == Camp.CIVILIAN)) {
            draft.kind("attack-on-civilians");
        }
        boolean fighters = !others.isEmpty() && others.stream().noneMatch(c -> c == Camp.CIVILIAN) || draft.has(Camp.NON_STATE) && (draft.has(Camp.STATE) || draft.has(Camp.FOREIGN));
        if (draft.kind().equals("attack-on-civilians") && fighters) {
            draft.kind("clash");
        }
    }

    /** The kind that a means in the sentence decides; the means nearest to the word. */
    private Optional<String> means(Sentence sentence, int at) {
        String best = null;
        int distance = 15;
        for (CoreLabel token : sentence.tokens()) {
            for (String kind : Senses.of(token, "engagements.meansNoun")) {
                String top = top(kind);
                boolean decides = top.equals("airstrike") || top.equals("shelling") || top.equals("explosion");
                if (decides && Math.abs(token.index() - at) < distance) {
                    distance = Math.abs(token.index() - at);
                    best = top;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the kind is one against which people can fight back. */
    boolean fought(String kind) {
        return is("close-combat", kind) || is("fought", kind);
    }

    /** Whether the kind has the trait, one of {@code rules/traits.tsv}. */
    boolean is(String trait, String kind) {
        return traits.has(trait, kind);
    }

    Traits traits() {
        return traits;
    }

    /** Whether two kinds may be two words for one act. */
    boolean compatible(String one, String other) {
        return one.equals(other) || is("close-combat", one) && is("close-combat", other) && !(one.equals("assassination") && other.equals("clash"))
            || one.equals("ambush") && other.equals("explosion") || one.equals("explosion") && other.equals("ambush")
            || Set.of("airstrike", "shelling").containsAll(List.of(one, other))
            || one.equals("attack-on-civilians") && !other.equals("clash") || other.equals("attack-on-civilians") && !one.equals("clash");
    }

    /** Whether a general noun such as "attack" or "fighting" may refer to such an act. */
    boolean mayRefer(String noun, String kind) {
        return compatible(noun, kind) || noun.equals("clash") && is("fought", kind);
    }
}
