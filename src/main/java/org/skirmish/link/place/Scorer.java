package org.skirmish.link.place;

import java.util.Optional;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;

/**
 * Weighs the places that a name may mean. What the report itself says the place lies in decides first; then the kind,
 * the townships and regions named elsewhere in the report, its country, the rank and the number of inhabitants.
 */
final class Scorer {

    /** Under this nothing is linked. */
    static final double LEAST = 0.9;

    private static final double IN_NAMED_AREA = 2.5;
    private static final double IN_NAMED_REGION = 1.2;
    private static final double ELSEWHERE = -4;
    private static final double ASTRAY = -2.5;
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
        double score = spelling(match) + fit(found, place);
        score += within.map(larger -> agreement(found, larger)).orElse(0.0);
        score += within.isEmpty() && astray(match, place, context) ? ASTRAY : surroundings(found, context);
        score += country(found, context);
        score += rank(found, place)
                + Math.log10(1 + found.population()) / (place.kind().isEmpty() ? 9 : 30);
        return new Candidate(match, score);
    }

    /**
     * The other names of divisions are as good as their own: they stand in tables, not in lists of what anybody ever
     * wrote.
     */
    private static double spelling(Match match) {
        return switch (match.spelling()) {
            case NAME -> 1;
            case OTHER -> match.place().level().settled() ? 0.7 : 1;
            case ROMANISED -> 0.5;
            case NEAR, LIKE -> 0.2;
        };
    }

    /**
     * The kind's fit; a country fits any kind, since words such as "north" or "border" beside it make nothing else of
     * it.
     */
    private double fit(PlaceRecord found, Place place) {
        double fit = found.level() == Level.COUNTRY ? 0 : kinds.fit(place, found.level());
        return found.level() == Level.REGION ? Math.max(fit, -0.5) : fit;
    }

    /**
     * Whether it is a village, or of another spelling or kind than told, far from all that the report names, in a
     * report that names townships.
     */
    private boolean astray(Match match, Place told, PlaceContext context) {
        PlaceRecord place = match.place();
        boolean doubtful = match.spelling() != Match.Spelling.NAME
                || place.level().compareTo(Level.TRACT) >= 0
                || kinds.fit(told, place.level()) < 0;
        return doubtful
                && place.level() != Level.COUNTRY
                && !context.areas().isEmpty()
                && !context.namesAreaOf(place)
                && !context.namesRegionOf(place);
    }

    /** How well a place fits into the larger one that the report names for it. */
    private static double agreement(PlaceRecord place, Setting larger) {
        boolean country = larger.country().map(place.country()::equals).orElse(true);
        boolean region = larger.region().map(place.region()::equals).orElse(country);
        boolean area = larger.township()
                .map(t -> t.equals(place.township()) || t.equals(place.district()))
                .orElse(false);
        if (!country || !region) {
            return ELSEWHERE;
        }
        if (area) {
            return IN_NAMED_AREA;
        }
        return larger.township().isPresent() && !place.area().isEmpty() ? ELSEWHERE / 2 : IN_NAMED_REGION;
    }

    private static double surroundings(PlaceRecord place, PlaceContext context) {
        if (context.namesAreaOf(place)) {
            return AREA_OF_REPORT;
        }
        return context.namesRegionOf(place) && place.level() != Level.COUNTRY ? REGION_OF_REPORT : 0;
    }

    private static double country(PlaceRecord place, PlaceContext context) {
        if (context.countries().isEmpty()) {
            return 0;
        }
        double weight = context.weight(place.country());
        double most = context.country().map(context::weight).orElse(0.0);
        return place.level() == Level.COUNTRY
                ? COUNTRY_OF_REPORT
                : weight * COUNTRY_OF_REPORT + (most - weight) * OTHER_COUNTRY;
    }

    /**
     * A bare name is rather a township's or a region's than that of one village among many; a country's is the
     * country's.
     */
    private static double rank(PlaceRecord place, Place mentioned) {
        if (mentioned.kind().isPresent() && place.level().compareTo(Level.REGION) > 0) {
            return 0;
        }
        return switch (place.level()) {
            case COUNTRY -> 3;
            case REGION -> 0.9;
            case TOWNSHIP -> 0.7;
            case TOWN -> 0.3;
            case DISTRICT -> 0.25;
            case VILLAGE -> 0;
            case TRACT, WARD -> -0.3;
        };
    }
}
