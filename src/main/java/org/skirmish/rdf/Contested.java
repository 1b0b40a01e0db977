package org.skirmish.rdf;

import java.util.List;
import java.util.Locale;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;
import org.skirmish.model.Reading;
import org.skirmish.model.Responsibility;

/** Tells whose deed an engagement is said to be by some and not by others in the same report. */
record Contested(List<Responsibility> told) {

    static Contested in(Reading reading) {
        return new Contested(reading.responsibilities());
    }

    /** Whether the party denies it, somebody else owns it, or a party of another camp is accused of it too. */
    boolean is(String engagement, Party party) {
        return told.stream()
                .filter(r -> r.engagement().filter(engagement::equals).isPresent())
                .anyMatch(r -> r.stance() == Responsibility.Stance.DENIES
                        ? same(r.accused(), party)
                        : !same(r.accused(), party) && opposed(r.accused().camp(), party.camp()));
    }

    /** Whether anybody contests whose deed the engagement is. */
    boolean any(String engagement) {
        List<Responsibility> about = told.stream()
                .filter(r -> r.engagement().filter(engagement::equals).isPresent())
                .toList();
        return about.stream().anyMatch(r -> r.stance() == Responsibility.Stance.DENIES)
                || about.stream().anyMatch(one -> about.stream()
                        .anyMatch(other ->
                                opposed(one.accused().camp(), other.accused().camp())));
    }

    private static boolean opposed(Camp one, Camp other) {
        return one != other && one != Camp.UNKNOWN && other != Camp.UNKNOWN;
    }

    /** By the node that both denote, else by the words. */
    static boolean same(Party one, Party other) {
        return one.link().isPresent() && other.link().isPresent()
                ? one.link().get().iri().equals(other.link().get().iri())
                : one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT));
    }
}
