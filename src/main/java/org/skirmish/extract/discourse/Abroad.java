package org.skirmish.extract.discourse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * Sees the two states of a war from the place of the act: an army that strikes in its enemy's country is foreign there.
 */
final class Abroad {

    private final Countries countries;
    private final Lands lands;
    private final Set<String> enemies;

    /** @param parties all that are told of as fighting in the report */
    Abroad(Countries countries, Lands lands, Stream<Party> parties) {
        this.countries = countries;
        this.lands = lands;
        this.enemies = parties.filter(p -> p.camp() == Camp.FOREIGN)
                .flatMap(p -> country(p).stream())
                .collect(Collectors.toCollection(HashSet::new));
        countries.here().ifPresent(enemies::remove);
    }

    /** Sets the camps anew where the place is known to lie in a country whose forces the report tells of as foreign. */
    void turn(Event draft) {
        Optional<String> there =
                enemies.isEmpty() ? Optional.empty() : lands.of(draft).filter(enemies::contains);
        there.ifPresent(c -> draft.company().participants().forEach(p -> seen(p.party(), c)
                .ifPresent(camp -> turn(draft, p, camp))));
    }

    /** The same people with their camp as it is at the place of the engagement; none where it is the same. */
    Optional<Party> turned(Event draft, Party people) {
        Optional<String> there =
                enemies.isEmpty() ? Optional.empty() : lands.of(draft).filter(enemies::contains);
        return there.flatMap(c -> seen(people, c)).map(camp -> EntityFocus.withCamp(people, camp));
    }

    /** An attacker who was only inferred was taken for an invader: at home he is none. */
    private static void turn(Event draft, Participant old, Camp camp) {
        if (old.inferred() && camp == Camp.STATE && old.role() == Participant.Role.ATTACKER) {
            draft.company().drop(old);
        } else {
            draft.company().replace(old, old.by(EntityFocus.withCamp(old.party(), camp)));
        }
    }

    private Optional<Camp> seen(Party party, String from) {
        Optional<String> own = country(party);
        boolean invader = party.camp() == Camp.STATE && own.equals(countries.here()) && own.isPresent();
        boolean home = party.camp() == Camp.FOREIGN && own.filter(from::equals).isPresent();
        return invader ? Optional.of(Camp.FOREIGN) : home ? Optional.of(Camp.STATE) : Optional.empty();
    }

    private Optional<String> country(Party party) {
        return countries.named(party.mention().text()).or(() -> countries.named(party.name()));
    }
}
