package org.skirmish.extract.discourse.implicit;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.entity.Owners;
import org.skirmish.extract.discourse.entity.SalientFighters;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * Gives an engagement the side that the report leaves to its reader, marked as inferred: whoever attacked an army's
 * patrol is its enemy. Nothing is added to what is told, and of civilians' attackers nothing is guessed.
 */
public final class ImplicitSides {

    private final SalientFighters fighters;
    private final EarlierShooters culprits;
    private final Kinds kinds;
    private final Bystanders bystanders;

    /** Somebody who may be meant, and the rule that says so. */
    private record Guess(Inference rule, Party party) {

        static Optional<Guess> of(Inference rule, Optional<Party> party) {
            return party.map(p -> new Guess(rule, p));
        }
    }

    /** @param culprits who was told just before to have fired */
    public ImplicitSides(SalientFighters fighters, EarlierShooters culprits, Kinds kinds) {
        this.fighters = fighters;
        this.culprits = culprits;
        this.kinds = kinds;
        this.bystanders = new Bystanders(kinds);
    }

    /** Who attacked, where nobody is told to have and the report does not call them unknown; else whom they fought. */
    public void side(Event draft) {
        Set<Camp> attackers = camps(draft, Participant.Role.ATTACKER);
        Set<Camp> defenders = camps(draft, Participant.Role.DEFENDER);
        if (attackers.isEmpty() && !bystanders.unidentified(draft)) {
            place(draft, Participant.Role.ATTACKER, attacker(draft, defenders));
        } else if (defenders.isEmpty() && (kinds.is("two-sided", draft.kind()) || draft.post())) {
            place(draft, Participant.Role.DEFENDER, Guess.of(Inference.ENEMY, enemy(draft, attackers)));
        }
    }

    /** Whom an air strike hit, where nothing is told of them: those whom the attackers fight. */
    public void target(Event draft) {
        if (draft.kind().equals("airstrike")
                && camps(draft, Participant.Role.DEFENDER).isEmpty()) {
            place(
                    draft,
                    Participant.Role.DEFENDER,
                    Guess.of(Inference.ENEMY, enemy(draft, camps(draft, Participant.Role.ATTACKER))));
        }
    }

    /** "The attackers" and "a bomber" attacked, whatever befell them, unless others are told to have attacked them. */
    public void byWord(Event draft) {
        boolean told = draft.company().participants().stream().anyMatch(p -> p.role() == Participant.Role.ATTACKER);
        if (!told) {
            draft.company().participants().stream()
                    .filter(p -> kinds.traits().has("attacking", noun(p.party())))
                    .forEach(p -> draft.company()
                            .replace(p, new Participant(p.party(), Participant.Role.ATTACKER, p.inference())));
        }
    }

    /** The last word of what people are called, in the singular. */
    private static String noun(Party party) {
        String last = party.name().substring(party.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("men")
                ? last.substring(0, last.length() - 2) + "an"
                : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /** A fight, or the fall of a post, of which no side is told is one of the two that fight each other there. */
    public void opponents(Event draft) {
        boolean open = kinds.is("close-combat", draft.kind())
                && !draft.company().attackersUnknown()
                && !draft.kind().equals("assassination")
                && draft.company().participants().isEmpty();
        List<Party> two = open ? fighters.opponents(draft.sentence()) : List.of();
        if (two.size() == 2 && two.get(0).camp() != two.get(1).camp()) {
            boolean first = two.get(0).camp() == Camp.NON_STATE;
            draft.company().infer(two.get(first ? 0 : 1), Participant.Role.ATTACKER, Inference.OPPONENTS);
            draft.company().infer(two.get(first ? 1 : 0), Participant.Role.DEFENDER, Inference.OPPONENTS);
        }
    }

    /** Gives the role to the party; one already there whose camp is not told is taken to be of that camp. */
    private void place(Event draft, Participant.Role role, Optional<Guess> guess) {
        Optional<Participant> there = draft.company().participants().stream()
                .filter(p -> p.role() == role && p.party().camp() == Camp.UNKNOWN && !ImplicitVictims.plain(p.party()))
                .findFirst();
        if (guess.isPresent() && there.isPresent()) {
            Party taken = taken(there.get().party(), guess.get().party);
            draft.company().replace(there.get(), guess.get().rule.of(taken, role));
        } else {
            guess.ifPresent(g -> draft.company().infer(g.party, role, g.rule));
        }
    }

    /**
     * One told of, taken to be of another's camp; the crew of a weapon are taken for the power itself whose camp it is.
     */
    private Party taken(Party there, Party side) {
        boolean power = there.kind().filter(Owners.CREW::equals).isPresent()
                && kinds.is(
                        "power",
                        side.name().substring(side.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return EntityFocus.withCamp(
                power ? new Party(there.mention(), side.name(), side.camp(), there.kind(), side.link()) : there,
                side.camp());
    }

    private static Set<Camp> camps(Event draft, Participant.Role role) {
        return Arguments.camps(draft.company().participants(), role);
    }

    /** Whoever may be meant as the attacker; who only says something is none, nor who is told of in another country. */
    private Optional<Guess> attacker(Event draft, Set<Camp> defenders) {
        Optional<Party> teller = draft.attribution().source();
        if (teller.isPresent()
                && enemies(defenders).contains(teller.get().camp())
                && !fighters.acts(draft, teller.get())) {
            return Optional.empty(); // he only speaks, and nobody else is nearer to it
        }
        if (draft.kind().equals("explosion")) {
            return Optional.empty(); // a mine may be anybody's
        }
        if (kinds.is("state-act", draft.word())) {
            return Guess.of(Inference.AUTHORITY, fighters.nearest(draft, Set.of(Camp.STATE)));
        }
        return Guess.of(Inference.ENEMY, enemy(draft, defenders))
                .or(() -> kinds.is("by-weapon", draft.kind())
                        ? Guess.of(Inference.CULPRIT, culprits.before(draft))
                        : Optional.empty())
                .or(() -> draft.kind().equals("airstrike")
                        ? Guess.of(Inference.FLYER, flyer(draft))
                        : kinds.is("by-hand", draft.kind())
                                ? Guess.of(Inference.ALONE, fighters.alone(draft))
                                : Optional.empty())
                .or(() -> Bystanders.crew(draft).isPresent()
                        ? Guess.of(Inference.CREW, nearest(draft, Set.of(Camp.STATE, Camp.FOREIGN)))
                        : Optional.empty())
                .or(() -> Guess.of(Inference.INVADER, invader(draft, defenders)));
    }

    /** Where two states fight and nobody else does, what befalls people who do not fight comes from the other. */
    private Optional<Party> invader(Event draft, Set<Camp> defenders) {
        boolean open = defenders.stream().noneMatch(CampOpponents::fights)
                && kinds.is("suffered", draft.kind())
                && !draft.kind().equals("shelling");
        boolean states = open && fighters.all().noneMatch(p -> p.camp() == Camp.NON_STATE);
        return states ? nearest(draft, Set.of(Camp.FOREIGN)) : Optional.empty();
    }

    /** Aircraft are a state's, here or abroad, unless they fly without a crew. */
    private Optional<Party> flyer(Event draft) {
        boolean drone = draft.means().stream().anyMatch(m -> m.kind().equals("drone"));
        return drone ? Optional.empty() : nearest(draft, Set.of(Camp.STATE, Camp.FOREIGN));
    }

    /** Whoever of these camps is told of closest; who flies is a power or its air force, no battalion and no police. */
    private Optional<Party> nearest(Event draft, Set<Camp> camps) {
        boolean flown = draft.kind().equals("airstrike");
        return fighters.nearest(draft, camps, p -> !flown || p.camp() == Camp.NON_STATE || flies(p));
    }

    private boolean flies(Party party) {
        String own = party.name() + " " + party.mention().text();
        return Stream.of(own.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(w -> kinds.is("flying", w))
                && Stream.of(own.toLowerCase(Locale.ROOT).split("\\W+")).noneMatch(w -> kinds.is("on-foot", w));
    }

    private Optional<Party> enemy(Event draft, Set<Camp> side) {
        Set<Camp> enemies = enemies(side);
        return enemies.isEmpty() ? Optional.empty() : nearest(draft, enemies);
    }

    /** The camps against which a side fights; none where civilians or both sides of the war stand in it. */
    private static Set<Camp> enemies(Set<Camp> side) {
        boolean state = side.contains(Camp.STATE);
        boolean nonState = side.contains(Camp.NON_STATE);
        boolean foreign = side.contains(Camp.FOREIGN);
        if (state && !nonState && !foreign) {
            return EnumSet.of(Camp.NON_STATE, Camp.FOREIGN);
        }
        if (nonState && !state && !foreign) {
            return EnumSet.of(Camp.STATE, Camp.FOREIGN);
        }
        return foreign && !state && !nonState ? EnumSet.of(Camp.NON_STATE) : EnumSet.noneOf(Camp.class);
    }
}
