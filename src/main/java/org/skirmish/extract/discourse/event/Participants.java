package org.skirmish.extract.discourse.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.implicit.Inference;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * Who takes part in an engagement that is still being read, and who was harmed or hit there and may yet turn out to
 * have a part in it.
 */
public final class Participants {

    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final List<Party> suffered = new ArrayList<>();
    private final List<Party> hit = new ArrayList<>();
    private final List<Party> settled = new ArrayList<>();
    private boolean unidentified;

    /**
     * Adds a party in its role; who is there already, by name, by the same words or in the other role, stays as it was.
     */
    public void add(Participant participant) {
        if (participants.values().stream()
                .anyMatch(p -> p.party().mention().equals(participant.party().mention()))) {
            return;
        }
        participants.putIfAbsent(participant.party().name().toLowerCase(Locale.ROOT), participant);
    }

    /** Adds a party whose role is told. */
    public void add(Party party, Participant.Role role) {
        add(new Participant(party, role));
    }

    /** Takes note of somebody harmed of whom it is not told to which camp he belongs. */
    public void suffered(Party victims) {
        suffered.add(victims);
    }

    /** Those harmed of whose camp nothing is told. */
    public List<Party> suffered() {
        return suffered;
    }

    /** Takes note of homes, schools or markets that were hit, for those who were in them. */
    public void hit(Party homes) {
        hit.add(homes);
    }

    /** The people of homes, schools and markets that were hit. */
    public List<Party> hit() {
        return hit;
    }

    /** Takes note of a town or village that was hit as such, for those who live there. */
    public void settled(Party people) {
        settled.add(people);
    }

    /** The people of towns and villages that were hit as such. */
    public List<Party> settled() {
        return settled;
    }

    /** Takes note that the report says nobody knows who attacked. */
    public void unidentified() {
        unidentified = true;
    }

    /** Whether the report says so: then no attacker is inferred. */
    public boolean attackersUnknown() {
        return unidentified;
    }

    /** Puts another party in the place of one that is there. */
    public void replace(Participant old, Participant by) {
        participants.replaceAll((name, p) -> p.equals(old) ? by : p);
    }

    /** Drops a party. */
    public void drop(Participant old) {
        participants.values().remove(old);
    }

    /**
     * Drops soldiers told beside rebels under attack, where the army attacked there: the fallen of a side that is named
     * already.
     */
    public void dropDoubles() {
        List<Participant> all = participants();
        for (Participant fallen : all) {
            boolean mixed = all.stream()
                    .anyMatch(p -> p.role() == fallen.role()
                            && CampOpponents.fights(p.party().camp())
                            && p.party().camp() != fallen.party().camp());
            boolean named = all.stream()
                    .anyMatch(p -> p.role() != fallen.role()
                            && p.party().camp() == fallen.party().camp()
                            && named(p.party()));
            if (CampOpponents.fights(fallen.party().camp()) && mixed && named && !named(fallen.party())) {
                drop(fallen);
            }
        }
    }

    private static boolean named(Party party) {
        return party.name().chars().anyMatch(Character::isUpperCase);
    }

    /** Adds a party whose role the report leaves to the reader. */
    public void infer(Party party, Participant.Role role, Inference by) {
        add(by.of(party, role));
    }

    /** Whether anybody of the camp takes part. */
    public boolean has(Camp camp) {
        return participants.values().stream().anyMatch(p -> p.party().camp() == camp);
    }

    /** Whether anybody of the camp has the role. */
    public boolean has(Camp camp, Participant.Role role) {
        return participants.values().stream().anyMatch(p -> p.party().camp() == camp && p.role() == role);
    }

    /**
     * Whether the party tells of a side that was not yet told: another camp, or another armed body of it, as police
     * beside soldiers.
     */
    public boolean lacks(Party party, Participant.Role role, Traits traits) {
        List<Party> there = participants.values().stream()
                .filter(p -> p.role() == role && p.party().camp() == party.camp())
                .map(Participant::party)
                .toList();
        boolean known = there.stream().anyMatch(p -> p.kind().equals(party.kind()));
        boolean body = !known
                && (own(party, traits)
                        || !there.isEmpty()
                                && party.kind()
                                        .filter(k -> !traits.has("speaks", k))
                                        .isPresent()
                                && there.stream().allMatch(p -> own(p, traits)));
        return body || !has(party.camp(), role);
    }

    /**
     * Whether a named group of the party's own camp, and of another name, is the only attacker: factions that fight.
     */
    public boolean rivals(Party party) {
        List<Party> attackers = participants.values().stream()
                .filter(p -> p.role() == Participant.Role.ATTACKER)
                .map(Participant::party)
                .toList();
        return named(party)
                && party.camp() == Camp.NON_STATE
                && !attackers.isEmpty()
                && attackers.stream()
                        .allMatch(a -> named(a)
                                && a.camp() == party.camp()
                                && !a.name().equalsIgnoreCase(party.name()));
    }

    private static boolean own(Party party, Traits traits) {
        return party.kind().filter(k -> traits.has("own-body", k)).isPresent();
    }

    /** All, in the order in which they were told; a copy. */
    public List<Participant> participants() {
        return List.copyOf(participants.values());
    }

    /** Takes in all participants of another. */
    void join(Participants other) {
        participants.putAll(other.participants);
    }
}
