package org.skirmish.extract.discourse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * Gives an engagement the side that the report leaves to its reader, marked as inferred: whoever attacked an army's patrol is its enemy.
 * Nothing is added to what is told, and of civilians' attackers nothing is guessed.
 */
final class Completion {

    /** Kinds in which two armed sides meet. */
    private static final Set<String> TWO_SIDED = Set.of("clash", "ambush", "raid");

    /** Kinds by which people who do not fight suffer. */
    private static final Set<String> SUFFERED = Set.of("attack-on-civilians", "arrest", "arson", "airstrike", "shelling", "explosion");

    private final Fighters fighters;

    Completion(Fighters fighters) {
        this.fighters = fighters;
    }

    void complete(Draft draft) {
        sift(draft);
        if (camps(draft, Participant.Role.DEFENDER).isEmpty() && SUFFERED.contains(draft.kind())) {
            draft.suffered().stream().filter(Completion::plain).findFirst()
                .ifPresent(p -> draft.infer(Cast.withCamp(p, Camp.CIVILIAN), Participant.Role.DEFENDER));
        }
        Set<Camp> attackers = camps(draft, Participant.Role.ATTACKER);
        Set<Camp> defenders = camps(draft, Participant.Role.DEFENDER);
        if (attackers.isEmpty()) {
            attacker(draft, defenders).ifPresent(p -> draft.infer(p, Participant.Role.ATTACKER));
        } else if (defenders.isEmpty() && TWO_SIDED.contains(draft.kind())) {
            enemy(draft, attackers).ifPresent(p -> draft.infer(p, Participant.Role.DEFENDER));
        }
    }

    /** Parties of unknown camp: no attacker beside known ones, no defender in a fight; people who merely suffer are civilians. */
    private static void sift(Draft draft) {
        for (Participant p : draft.participants()) {
            boolean attacks = p.role() == Participant.Role.ATTACKER;
            if (p.party().camp() == Camp.UNKNOWN && (attacks || camps(draft, p.role()).isEmpty())) {
                if (attacks && (!camps(draft, p.role()).isEmpty() || plain(p.party()))) {
                    draft.drop(p);
                } else if (!attacks && SUFFERED.contains(draft.kind()) && plain(p.party())) {
                    draft.replace(p, new Participant(Cast.withCamp(p.party(), Camp.CIVILIAN), p.role(), true));
                }
            } else if (p.party().camp() == Camp.UNKNOWN && !attacks) {
                draft.drop(p);
            }
        }
    }

    /** People of whom the word tells nothing. */
    private static boolean plain(Party party) {
        return party.kind().isEmpty() || party.kind().filter(k -> k.equals("person")).isPresent();
    }

    private static Set<Camp> camps(Draft draft, Participant.Role role) {
        return Sides.camps(draft.participants(), role);
    }

    private Optional<Party> attacker(Draft draft, Set<Camp> defenders) {
        Optional<Party> teller = draft.attribution().source();
        Set<Camp> enemies = enemies(defenders);
        if (teller.isPresent() && enemies.contains(teller.get().camp())) {
            return Fighters.single(teller.get()) || teller.get().kind().isEmpty() ? fighters.nearest(draft, Set.of(teller.get().camp())).or(() -> teller) : teller;
        }
        Optional<Party> enemy = enemy(draft, defenders);
        return enemy.isPresent() || !draft.kind().equals("airstrike") ? enemy : flyer(draft);
    }

    /** Aircraft are a state's, here or abroad, unless they fly without a crew. */
    private Optional<Party> flyer(Draft draft) {
        boolean drone = draft.means().stream().anyMatch(m -> m.kind().equals("drone"));
        return drone ? Optional.empty() : fighters.nearest(draft, Set.of(Camp.STATE, Camp.FOREIGN));
    }

    private Optional<Party> enemy(Draft draft, Set<Camp> side) {
        Set<Camp> enemies = enemies(side);
        return enemies.isEmpty() ? Optional.empty() : fighters.nearest(draft, enemies);
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
        return EnumSet.noneOf(Camp.class);
    }
}
