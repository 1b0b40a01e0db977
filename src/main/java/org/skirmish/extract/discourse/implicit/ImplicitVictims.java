package org.skirmish.extract.discourse.implicit;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/** Infers who suffered an act in which nobody fought back, where the report tells of them only by the way. */
public final class ImplicitVictims {

    /** The name of those of whom the report tells no other, and who are taken for civilians. */
    private static final String CIVILIANS = "civilians";

    /** Those whose homes were burnt. */
    private static final String RESIDENTS = "residents";

    private final Kinds kinds;

    public ImplicitVictims(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Those who merely suffered are civilians where nothing else is told of them. */
    public void infer(Event draft) {
        boolean homes = draft.kind().equals("raid")
                && !draft.post()
                && !draft.company().hit().isEmpty();
        if (!homes && !kinds.is("suffered", draft.kind()) || told(draft)) {
            return;
        }
        draft.company().participants().stream()
                .filter(p ->
                        p.role() == Participant.Role.DEFENDER && p.party().camp() == Camp.UNKNOWN && plain(p.party()))
                .forEach(p -> draft.company().replace(p, Inference.SUFFERERS.of(civilians(p.party()), p.role())));
        if (!told(draft)) {
            draft.company().suffered().stream()
                    .filter(ImplicitVictims::plain)
                    .min(Comparator.comparing(p -> !noun(p)))
                    .ifPresent(
                            p -> draft.company().infer(civilians(p), Participant.Role.DEFENDER, Inference.SUFFERERS));
        }
        if (!told(draft)) {
            draft.company().hit().stream().limit(1).forEach(p -> draft.company()
                    .infer(
                            named(p, draft.kind().equals("arson") ? RESIDENTS : CIVILIANS),
                            Participant.Role.DEFENDER,
                            Inference.HOMES));
        }
    }

    /**
     * Where a town or village itself was shelled, bombed or burnt and nobody is told of, those who live there suffered.
     */
    public void settled(Event draft) {
        boolean weapon = draft.kind().equals("airstrike")
                || draft.kind().equals("shelling")
                || draft.kind().equals("arson");
        if (weapon && !told(draft)) {
            draft.company().settled().stream().limit(1).forEach(p -> draft.company()
                    .infer(
                            named(p, draft.kind().equals("arson") ? RESIDENTS : CIVILIANS),
                            Participant.Role.DEFENDER,
                            Inference.SETTLEMENT));
        }
    }

    private static boolean told(Event draft) {
        Set<Camp> defenders = Arguments.camps(draft.company().participants(), Participant.Role.DEFENDER);
        return !defenders.isEmpty();
    }

    /** Whether the words say more of them than their number. */
    private static boolean noun(Party people) {
        return people.mention().text().chars().anyMatch(Character::isLowerCase)
                && !people.name().equals("people");
    }

    /**
     * Taken for civilians, and called so where the report has only a number, a word for anybody or their home for them.
     */
    private Party civilians(Party people) {
        boolean nameless = kinds.traits()
                .has(
                        "nameless",
                        people.name()
                                .substring(people.name().lastIndexOf(' ') + 1)
                                .toLowerCase(Locale.ROOT));
        return named(people, nameless ? CIVILIANS : people.name());
    }

    private static Party named(Party people, String name) {
        return new Party(people.mention(), name, Camp.CIVILIAN, people.kind(), people.link());
    }

    /** People of whom the word tells nothing. */
    static boolean plain(Party party) {
        return party.kind().isEmpty()
                || party.kind().filter(k -> k.equals("person")).isPresent();
    }
}
