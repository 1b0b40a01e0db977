package org.skirmish.extract.discourse.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** What is known of the kinds of engagement: which is wider, which may be two words for one act. */
public final class Kinds {

    private final Traits traits = new Traits();
    private final Map<String, String> broader = new HashMap<>();

    /** @param vocabulary has the kinds of engagement */
    public Kinds(Vocabulary vocabulary) {
        for (Concept kind : vocabulary.scheme("engagements")) {
            kind.broader().ifPresent(b -> broader.put(kind.notation(), b));
        }
    }

    /** The widest kind over this one: one of those that reports are coded by. */
    String top(String kind) {
        return broader.containsKey(kind) ? top(broader.get(kind)) : kind;
    }

    /** A fight in which only civilians were the other side was an attack on them. */
    public void settle(Event draft) {
        List<Camp> others = draft.company().participants().stream()
                .filter(p -> p.role() != Participant.Role.ATTACKER)
                .map(p -> p.party().camp())
                .filter(c -> c != Camp.UNKNOWN)
                .toList();
        boolean fight = draft.kind().equals("clash") || draft.kind().equals("ambush");
        if (fight && !others.isEmpty() && others.stream().allMatch(c -> c == Camp.CIVILIAN)) {
            draft.kind("attack-on-civilians");
        }
        boolean suffered = draft.kind().equals("clash")
                && draft.ground() == EventKinds.Ground.NONE
                && !is("two-sided-word", draft.word())
                && draft.company().participants().stream()
                        .noneMatch(p -> CampOpponents.fights(p.party().camp()))
                && !draft.company().suffered().isEmpty();
        if (suffered) {
            draft.kind("attack-on-civilians");
        }
        if (oneSided(draft)) {
            draft.kind("attack-on-civilians");
        }
        boolean fighters = !others.isEmpty() && others.stream().noneMatch(c -> c == Camp.CIVILIAN)
                || draft.company().has(Camp.NON_STATE)
                        && (draft.company().has(Camp.STATE) || draft.company().has(Camp.FOREIGN));
        if (draft.kind().equals("attack-on-civilians") && fighters) {
            draft.kind("clash");
        }
    }

    /**
     * Whether nothing speaks for a fight, and of those who suffered no more is told than that they are people: "53
     * people were shot dead".
     */
    private boolean oneSided(Event draft) {
        List<Participant> all = draft.company().participants().stream()
                .filter(p -> p.party().camp() != Camp.UNKNOWN)
                .toList();
        boolean guess = draft.kind().equals("clash")
                && draft.ground() == EventKinds.Ground.NONE
                && !is("two-sided-word", draft.word());
        return guess
                && !all.isEmpty()
                && all.stream().allMatch(p -> p.role() == Participant.Role.ATTACKER)
                && all.stream().map(p -> p.party().camp()).distinct().count() == 1
                && draft.company().suffered().stream()
                        .anyMatch(p -> p.kind().filter("person"::equals).isPresent());
    }

    /** Whether the kind is one against which people can fight back. */
    boolean fought(String kind) {
        return is("close-combat", kind) || is("fought", kind);
    }

    /** Whether the kind has the trait, one of {@code rules/traits.tsv}. */
    public boolean is(String trait, String kind) {
        return traits.has(trait, kind);
    }

    /** What kinds and words have in common. */
    public Traits traits() {
        return traits;
    }

    /** Whether two kinds may be two words for one act. */
    public boolean compatible(String one, String other) {
        return one.equals(other)
                || is("close-combat", one)
                        && is("close-combat", other)
                        && !(one.equals("assassination") && other.equals("clash"))
                || one.equals("ambush") && other.equals("explosion")
                || one.equals("explosion") && other.equals("ambush")
                || Set.of("airstrike", "shelling").containsAll(List.of(one, other))
                || one.equals("attack-on-civilians") && !other.equals("clash")
                || other.equals("attack-on-civilians") && !one.equals("clash");
    }

    /**
     * Whether harm done by the means of one kind may be told in the course of another: mines and grenades are part of a
     * fight.
     */
    public boolean mayHold(String course, String means) {
        return compatible(course, means) || is("close-combat", course) && means.equals("explosion");
    }

    /** Whether a general noun such as "attack" or "fighting" may refer to such an act. */
    boolean mayRefer(String noun, String kind) {
        return compatible(noun, kind) || noun.equals("clash") && is("fought", kind);
    }
}
