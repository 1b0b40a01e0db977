package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.time.TimeReach;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.When;

/**
 * An act with all that its sentence tells of it, before it is known to which engagement it belongs.
 *
 * @param choice the kind that fits it best
 * @param parties those who took part
 */
record EventMention(
        SentenceReading told,
        Act act,
        EventKinds.Choice choice,
        List<Participant> parties,
        Optional<PlaceName> place,
        Optional<When> when) {

    String kind() {
        return choice.kind();
    }

    Sentence sentence() {
        return told.sentence();
    }

    Set<Camp> attackers() {
        return Arguments.camps(parties, Participant.Role.ATTACKER);
    }

    Set<Camp> targets() {
        return Arguments.camps(parties, Participant.Role.DEFENDER);
    }

    /** Whether a day is told. */
    boolean dated() {
        return when.flatMap(When::start).isPresent();
    }

    /** The words for what was hit. */
    static List<CoreLabel> hit(SentenceReading told, Act act) {
        return act.targets().stream()
                .flatMap(t -> new NounPhrase(told.sentence(), t).core().stream())
                .toList();
    }

    /**
     * Whether a verb tells it of one village, town or post in the same clause, so that it is one act whatever else the
     * sentence sums up.
     */
    boolean pinned() {
        List<PlaceName> there = told.places().stream()
                .filter(p -> p.rank() < 2
                        && !p.origin()
                        && Clauses.between(sentence(), p.to(), act.trigger().index()) == 0)
                .toList();
        return !act.noun()
                && (place.filter(p -> p.rank() < 2
                                        && Clauses.between(
                                                        sentence(),
                                                        p.to(),
                                                        act.trigger().index())
                                                == 0)
                                .isPresent()
                        || place.isPresent() && there.size() == 1);
    }

    /** "which took the town in December": a relative clause with a time of its own that is no day. */
    boolean asideOfTime() {
        return !dated()
                && !act.noun()
                && !told.dates().isEmpty()
                && act.sentence().graph().containsVertex(act.trigger())
                && act.sentence().graph().incomingEdgeList(act.trigger()).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("acl:relcl"));
    }

    /** "has seized large parts of the province": what has been so for long or again and again, where no day is told. */
    boolean longSince() {
        return !dated() && !act.noun() && !kind().equals("arrest") && TimeReach.perfect(told, act.trigger());
    }

    /** Whether its place and day are told, and it is more than "the fighting" of which the sentence speaks. */
    boolean fixed() {
        return dated() && place.isPresent() && !kind().equals("clash");
    }

    /** Whether the act is told so fully that it stands for an engagement of its own. */
    boolean tells(Kinds kinds) {
        if (act.noun() && act.plural() && many()) {
            return false;
        }
        boolean sides = parties.stream().anyMatch(p -> p.party().camp() != Camp.UNKNOWN);
        boolean armed =
                choice.armed() || act.attackers().stream().anyMatch(a -> Senses.has(a.backingLabel(), "weapons.noun"));
        if (kind().equals("seizure") && !act.noun() && !ground(kinds)) {
            return false;
        }
        if (kind().equals("arson") && goods(kinds)) {
            return place.isPresent();
        }
        if (kind().equals("arrest")
                && goods(kinds)
                && hit(told, act).stream().noneMatch(t -> Senses.has(t, "actors.noun"))) {
            return false; // what was carried off was loot
        }
        if (act.weak()) {
            if (act.kinds().isEmpty() && goods(kinds)) {
                return false; // what is destroyed of cars and guns is a loss in a fight
            }
            if (kind().equals("raid")
                    && choice.ground() == EventKinds.Ground.TARGET
                    && place.isPresent()
                    && !attackers().contains(Camp.CIVILIAN)) {
                return true;
            }
            boolean met = !kind().equals("clash")
                    || choice.ground() != EventKinds.Ground.NONE
                    || targets().stream().anyMatch(c -> c != Camp.CIVILIAN);
            return met && fighting() && (aimed() || !targets().isEmpty())
                    || armed && (aimed() || place.isPresent() || dated())
                    || shot()
                    || came();
        }
        if (act.noun()) {
            boolean met = act.parties().size() > 1;
            boolean own = when.filter(When::known).isPresent() && !act.plural() && !act.definite();
            return own
                    || place.isPresent()
                            && (!act.plural() || sides || place.get().rank() < 4)
                    || parties.size() > 1 && (!act.plural() || met);
        }
        return sides || aimed() || armed || place.isPresent() || dated() && kinds.is("by-weapon", kind());
    }

    /** Whether what was taken is ground: a place, a post, or something not told; men and guns are taken in a fight. */
    private boolean ground(Kinds kinds) {
        List<CoreLabel> hit = hit(told, act);
        boolean taken = hit.isEmpty()
                && !act.attackers().isEmpty()
                && act.attackers().stream()
                        .allMatch(a -> Senses.has(a.backingLabel(), "weapons.noun")); // "ten killed and 14 guns seized"
        return hit.isEmpty() && !taken
                || hit.stream()
                        .anyMatch(t -> Senses.has(t, "place-kinds.noun")
                                || kinds.traits().any("ground", Senses.of(t, "objects.noun")))
                || told.places().stream().anyMatch(p -> act.targets().stream().anyMatch(t -> covers(p, t)))
                || act.targets().stream().anyMatch(t -> t.tag().equals("PRP"));
    }

    /** "44 assaults": a sum. */
    private boolean many() {
        Bounds count = NounPhrase.children(sentence(), act.trigger(), "nummod").stream()
                .map(n -> n.backingLabel().get(Counts.class))
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        return count != null && count.min().orElse(0) > 2;
    }

    /** Whether only cars, guns and stores were hit, as happens in the course of another act. */
    private boolean goods(Kinds kinds) {
        List<CoreLabel> things = hit(told, act).stream()
                .filter(t -> Senses.has(t, "objects.noun"))
                .toList();
        return !things.isEmpty()
                && things.stream().allMatch(t -> kinds.traits().any("goods", Senses.of(t, "objects.noun")));
    }

    /** "A clerk was shot by two men on a motorcycle": whoever they were. */
    private boolean shot() {
        return kind().equals("assassination")
                && choice.ground() == EventKinds.Ground.TARGET
                && (!act.attackers().isEmpty() || place.isPresent());
    }

    /** Whether fighters that are not the army of the land came at a time or to a place that is told. */
    private boolean came() {
        return kind().equals("raid")
                && (attackers().contains(Camp.NON_STATE) || attackers().contains(Camp.FOREIGN))
                && (place.isPresent() || dated());
    }

    private boolean fighting() {
        return attackers().stream().anyMatch(c -> c != Camp.CIVILIAN);
    }

    /** Whether it is told against whom or what the act was. */
    private boolean aimed() {
        return !act.targets().isEmpty()
                && (parties.size() > 1
                        || hit(told, act).stream().anyMatch(EventMention::target)
                        || told.places().stream()
                                .anyMatch(p -> act.targets().stream().anyMatch(t -> covers(p, t))));
    }

    private static boolean target(CoreLabel word) {
        return Senses.has(word, "objects.noun")
                || Senses.has(word, "place-kinds.noun")
                || Senses.has(word, "actors.noun");
    }

    private static boolean covers(PlaceName place, IndexedWord word) {
        return place.from() <= word.index() && word.index() <= place.to();
    }
}
