package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/** Who took part in an act, as its sentence tells it. */
final class Sides {

    private static final List<String> OWNING = List.of("nmod:of", "nmod:from", "nmod:by", "nmod:poss", "compound");

    private final Cast cast;

    Sides(Cast cast) {
        this.cast = cast;
    }

    /** The parties that the words of the act name or refer to, attackers first; the owner or user of a weapon stands for it. */
    List<Participant> of(Told told, Act act) {
        List<Participant> found = new ArrayList<>();
        act.attackers().forEach(a -> attacker(told, a, found));
        act.attackers().stream().filter(a -> Senses.has(a.backingLabel(), "weapons.noun")).flatMap(a -> users(told.sentence(), a).stream())
            .forEach(u -> attacker(told, u, found));
        act.attackers().stream().flatMap(a -> NounPhrase.children(told.sentence(), a, "nmod:including").stream())
            .forEach(m -> cast.party(told, m).ifPresent(p -> found.add(new Participant(p, Participant.Role.ATTACKER))));
        act.targets().forEach(t -> cast.party(told, t).ifPresent(p -> found.add(new Participant(p, Participant.Role.DEFENDER))));
        for (int i = 0; i < act.parties().size(); i++) {
            Participant.Role role = i == 0 ? Participant.Role.ATTACKER : Participant.Role.DEFENDER;
            cast.party(told, act.parties().get(i)).ifPresent(p -> found.add(new Participant(p, role)));
        }
        return found;
    }

    private void attacker(Told told, IndexedWord head, List<Participant> found) {
        cast.party(told, head).filter(Sides::fights).ifPresent(p -> found.add(new Participant(p, Participant.Role.ATTACKER)));
    }

    /** Who uses a weapon: "drones flown by the alliance", "mines of the group". */
    private static List<IndexedWord> users(Sentence sentence, IndexedWord weapon) {
        List<IndexedWord> users = new ArrayList<>();
        NounPhrase.children(sentence, weapon, "acl").forEach(a -> users.addAll(NounPhrase.children(sentence, a, "obl:agent")));
        OWNING.forEach(relation -> users.addAll(NounPhrase.children(sentence, weapon, relation)));
        return users;
    }

    /** Whether a party may be an attacker: not civilians, nor a single office-holder. */
    private static boolean fights(Party party) {
        return party.camp() != Camp.CIVILIAN && party.kind().filter(k -> k.equals("official") || k.equals("officer")).isEmpty();
    }

    /** The camps that stand in the role, the unknown one left out. */
    static Set<Camp> camps(List<Participant> parties, Participant.Role role) {
        Set<Camp> camps = EnumSet.noneOf(Camp.class);
        parties.stream().filter(p -> p.role() == role && p.party().camp() != Camp.UNKNOWN).forEach(p -> camps.add(p.party().camp()));
        return camps;
    }
}
