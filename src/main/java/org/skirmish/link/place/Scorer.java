package org.skirmish.link.place;

import java.util.Optional;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;

/**
 * Weighs the places that a name may mean. What the report itself says the place lies in decides first; then the kind, the
 * townships and regions named elsewhere in the report, its country, the rank and the number of inhabitants.
 */
final class Scorer {

    /** Under this nothing is linked. */
    static final double LEAST = 0.4;

    private static final double IN_NAMED_AREA = 2.5;
    private static final double IN_NAMED_REGION = 1.2;
    private static final double ELSEWHERE = -4;
    private static final double AREA_OF_REPORT = 1.2;
    private static final double REGION_OF_REPORT = 0.6;
    private static final double COUNTRY_OF_REPORT = 1.5;
    private static final double OTHER_COUNTRY = -1.5;

    private final PlaceKinds kinds;

    Scorer(PlaceKinds kinds) {
        this.kinds = kinds;
    }

    Candidate weigh(Match match, Place place, Optional<Setting> within, PlaceContext context) {
        PlaceRecord found = match.place();
        double score = spelling(match.spelling()) + kinds.fit(place, found.level());
        score += within.map(larger -> agreement(found, larger)).orElse(0.0);
        score += surroundings(found, context);
        score += country(found, context);
        score += rank(found, place) + Math.log10(1 + found.population()) / 9;
        return new Candidate(match, score);
    }

    private static double spelling(Match.Spelling spelling) {
        return switch (spelling) {
            case NAME -> 1;
            case OTHER -> 0.7;
            case ROMANISED -> 0.5;
            case NEAR -> 0.2;
        };
    }

    /** How well a place fits into the larger one that the report names for it. */
    private static double agreement(PlaceRecord place, Setting larger) {
        boolean country = larger.country().map(place.country()::equals).orElse(true);
        boolean region = larger.region().map(place.region()::equals).orElse(country);
        boolean area = larger.township().map(t -> t.equals(place.township()) || t.equals(place.district())).orElse(false);
        if (!country || !region) {
            return ELSEWHERE;
        }
        if (area) {
            return IN_NAMED_AREA;
        }
        return larger.township().isPresent() && !place.area().isEmpty() ? ELSEWHERE / 2 : IN_NAMED_REGION;
    }

    /** Whether the report names a larger place around this one; a name that both share tells nothing. */
    private static double surroundings(PlaceRecord place, PlaceContext context) {
        if (context.namesAreaOf(place) && !place.area().equals(place.name())) {
            return AREA_OF_REPORT;
        }
        return context.namesRegionOf(place) && !place.region().equals(place.name()) && place.level() != Level.COUNTRY ? REGION_OF_REPORT : 0;
    }

    private static double country(PlaceRecord place, PlaceContext context) {
        if (context.countries().isEmpty()) {
            return 0;
        }
        double weight = context.weight(place.country());
        double most = context.country().map(context::weight).orElse(0.0);
        return place.level() == Level.COUNTRY ? COUNTRY_OF_REPORT : weight * COUNTRY_OF_REPORT + (most - weight) * OTHER_COUNTRY;
    }

    /** A bare name is rather a township's or a region's than that of one village among many. */
    private static double rank(PlaceRecord place, Place mentioned) {
        if (mentioned.kind().isPresent()) {
            return 0;
        }
        return switch (place.level()) {
            case COUNTRY -> 0.8;
            case REGION -> 0.9;
            case TOWNSHIP -> 0.7;
            case TOWN -> 0.3;
            case DISTRICT -> 0.25;
            case VILLAGE -> 0;
            case TRACT, WARD -> -0.3;
        };
    }
}
