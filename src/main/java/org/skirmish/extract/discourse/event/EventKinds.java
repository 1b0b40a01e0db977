package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;

/**
 * Chooses the kind of an engagement: what its word says by itself, else the means, else who was hit. A quarter of the
 * words that tell of violence are bare "kill" and "shoot": their kind is in the means, the victims and the place.
 */
public final class EventKinds {

    private final Kinds kinds;
    private final Traits traits;
    private final Means means;

    /** @param kinds what is known of them */
    public EventKinds(Kinds kinds) {
        this.kinds = kinds;
        this.traits = kinds.traits();
        this.means = new Means(traits, kinds::top);
    }

    /**
     * What speaks for a kind, the weakest first: nothing but that it is the likeliest; who or what was hit; the word or
     * the means.
     */
    public enum Ground {
        NONE,
        TARGET,
        TOLD
    }

    /**
     * A kind of engagement.
     *
     * @param kind its notation
     * @param ground what speaks for it
     * @param armed whether the grammar gives the act a means that makes it what it is
     */
    public record Choice(String kind, Ground ground, boolean armed) {

        private Choice(String kind, Ground ground) {
            this(kind, ground, false);
        }
    }

    /** The kind of an act. */
    public Choice of(Act act, List<CoreLabel> hit, Set<Camp> targetCamps, Set<Camp> attackerCamps) {
        return choose(
                candidates(act),
                act.weak(),
                means.of(act.sentence(), act.trigger(), act.attackers()),
                false,
                hit,
                targetCamps,
                attackerCamps);
    }

    /** The kind of an engagement of which only a word of harm tells. */
    public Choice of(Sentence sentence, IndexedWord harm, List<CoreLabel> hit, Set<Camp> victims) {
        List<String> open = Senses.of(harm.backingLabel(), "engagements.weakVerb").stream()
                .filter(k -> !k.equals("seizure"))
                .toList(); // who fell died
        return choose(open, true, means.of(sentence, harm, List.of()), true, hit, victims, Set.of());
    }

    /**
     * The kinds that the act's word may stand for; a bomb that falls takes nothing, it is for people to fight at close
     * range.
     */
    private List<String> candidates(Act act) {
        boolean weapon = !act.attackers().isEmpty()
                && act.attackers().stream().allMatch(a -> Senses.has(a.backingLabel(), "weapons.noun"));
        return weapon && act.weak()
                ? act.kinds().stream()
                        .filter(k -> !kinds.is("close-combat", kinds.top(k)))
                        .toList()
                : act.kinds();
    }

    private Choice choose(
            List<String> candidates,
            boolean weak,
            Optional<Means.Found> by,
            boolean harm,
            List<CoreLabel> targets,
            Set<Camp> targetCamps,
            Set<Camp> attackerCamps) {
        List<String> open = new ArrayList<>(candidates.stream()
                .map(kinds::top)
                .filter(k -> !k.equals("other"))
                .distinct()
                .toList());
        boolean general = weak || candidates.isEmpty() || candidates.get(0).equals("other");
        if (!general && !open.isEmpty() && !open.get(0).equals("clash")) {
            boolean armed =
                    by.filter(m -> m.direct() && open.contains(m.kind())).isPresent(); // "pounded with barrel bombs"
            return new Choice(armed ? by.get().kind() : open.get(0), Ground.TOLD, armed);
        }
        Optional<Means.Found> decided =
                by.filter(m -> open.isEmpty() || open.contains(m.kind()) || general && m.direct() || harm);
        if (decided.isPresent()) {
            return new Choice(decided.get().kind(), Ground.TOLD, decided.get().direct());
        }
        if (!harm && open.equals(List.of("explosion"))) {
            return new Choice("explosion", Ground.TOLD); // what went off was a bomb
        }
        boolean chosen = open.isEmpty()
                && !candidates.isEmpty()
                && targets.stream().anyMatch(this::single)
                && targets.stream().noneMatch(t -> t.tag().endsWith("S"));
        return chosen
                ? new Choice("assassination", Ground.TARGET)
                : byTargets(open, general, targets, targetCamps, attackerCamps);
    }

    private Choice byTargets(
            List<String> open,
            boolean general,
            List<CoreLabel> targets,
            Set<Camp> targetCamps,
            Set<Camp> attackerCamps) {
        boolean shot =
                open.contains("assassination") && !open.contains("explosion"); // any means may kill, a bullet hits one
        if ((targets.stream().noneMatch(t -> single(t) || t.tag().startsWith("PRP")) || many(targets))
                && !(shot && few(targets))) {
            open.remove("assassination");
        }
        if (shot && few(targets) && !targetCamps.contains(Camp.CIVILIAN)) {
            return new Choice("assassination", Ground.TARGET);
        }
        if (open.contains("assassination")
                && targets.stream().anyMatch(t -> Senses.of(t, "actors.noun").contains("official"))) {
            return new Choice("assassination", Ground.TARGET);
        }
        boolean civilians = !targetCamps.isEmpty() && targetCamps.stream().allMatch(c -> c == Camp.CIVILIAN);
        if (civilians && !attackerCamps.contains(Camp.CIVILIAN) && !open.contains("seizure")) {
            return new Choice("attack-on-civilians", Ground.TARGET);
        }
        if (!targetCamps.isEmpty()) {
            open.remove("attack-on-civilians");
        }
        if (!general && !open.isEmpty()) {
            return new Choice(open.get(0), Ground.TOLD);
        }
        if (targets.stream()
                .anyMatch(t -> traits.any("post", Senses.of(t, "objects.noun"))
                        || traits.any("post", Senses.of(t, "place-kinds.noun")))) {
            return new Choice(open.contains("seizure") && !open.contains("raid") ? "seizure" : "raid", Ground.TARGET);
        }
        if (targetCamps.isEmpty()
                && open.contains("attack-on-civilians")
                && targets.stream().anyMatch(t -> traits.any("civil", Senses.of(t, "objects.noun")))) {
            return new Choice("attack-on-civilians", Ground.TARGET);
        }
        if (open.isEmpty() && targets.stream().anyMatch(t -> traits.any("ground", Senses.of(t, "objects.noun")))) {
            return new Choice("raid", Ground.TARGET);
        }
        if (targets.stream().anyMatch(t -> Senses.of(t, "engagements.meansNoun").contains("ambush"))
                && open.contains("ambush")) {
            return new Choice("ambush", Ground.TARGET);
        }
        List<String> near = open.stream()
                .filter(k -> !kinds.is("fought", k) || kinds.is("close-combat", k))
                .toList();
        near = targetCamps.isEmpty()
                ? near.stream().filter(k -> !k.equals("attack-on-civilians")).toList()
                : near; // nobody says they were civilians
        return new Choice(near.contains("clash") || near.isEmpty() ? "clash" : near.get(0), Ground.NONE);
    }

    /** One or two persons: the word for shooting them tells of no fight. */
    private static boolean few(List<CoreLabel> targets) {
        return targets.stream()
                .map(t -> t.get(Counts.class))
                .anyMatch(c -> c != null && (c.equals(Bounds.exactly(1)) || c.equals(Bounds.exactly(2))));
    }

    private static boolean many(List<CoreLabel> targets) {
        return targets.stream()
                .map(t -> t.get(Counts.class))
                .anyMatch(c -> c != null && c.min().orElse(0) > 2);
    }

    /** Whether somebody may be meant whom a chosen shot can kill: one person, or a few of the police. */
    private boolean single(CoreLabel target) {
        List<String> kinds = Senses.of(target, "actors.noun");
        return !kinds.isEmpty()
                && (target.tag().equals("NN") || target.tag().equals("NNP") || traits.any("chosen", kinds))
                && !traits.any("crowd", kinds);
    }
}
