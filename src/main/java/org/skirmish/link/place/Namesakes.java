package org.skirmish.link.place;

import java.util.List;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.model.Place;

/**
 * Tells whether a place in a country of which the report does not speak may be meant, or only bears the name of the one
 * that is.
 */
final class Namesakes {

    /** Inhabitants that make a town one that a report may mean although it speaks of other countries. */
    private static final long GREAT = 50_000;
    /** Inhabitants that make a town one of which a report that points nowhere may speak. */
    private static final long KNOWN = 10_000;
    /** What a candidate's score may lack to be as likely: less than what its kind of place weighs. */
    private static final double NEARLY = 1;
    /** So many times the inhabitants of any of the same name. */
    private static final long FAR_LARGER = 10;

    /** Whether the report may mean that candidate, which it does not say to lie in any larger place. */
    boolean meant(Candidate best, List<Candidate> all, Place place, PlaceContext context) {
        PlaceRecord found = best.place();
        if (found.level() == Level.COUNTRY || context.speaksOf(found.country(), place.name())) {
            return true;
        }
        boolean own = best.match().spelling().compareTo(Match.Spelling.OTHER) <= 0;
        long people = all.stream()
                .map(Candidate::place)
                .filter(p -> together(p, found))
                .mapToLong(PlaceRecord::population)
                .max()
                .orElse(0);
        boolean known = context.speaksOfAny(place.name())
                ? people >= GREAT
                : people >= KNOWN || found.level() == Level.REGION || found.level() == Level.TOWNSHIP;
        return own && known && all.stream().filter(c -> rival(c, best)).allMatch(c -> dwarfed(c.place(), people));
    }

    /** Whether it is a town or division of another country that fits nearly as well what is told. */
    private static boolean rival(Candidate other, Candidate best) {
        return best.score() - other.score() < NEARLY
                && other.match().spelling().compareTo(Match.Spelling.OTHER) <= 0
                && other.place().level().compareTo(Level.TOWN) <= 0
                && !other.place().country().equals(best.place().country());
    }

    /** Whether it is a town of a small part of those inhabitants. */
    private static boolean dwarfed(PlaceRecord rival, long people) {
        return rival.level() != Level.REGION && rival.population() * FAR_LARGER <= people;
    }

    private static boolean together(PlaceRecord one, PlaceRecord other) {
        return one.country().equals(other.country()) && one.region().equals(other.region());
    }
}
