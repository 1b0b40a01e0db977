package org.skirmish.model;

import java.util.Optional;

/**
 * A place as the gazetteer knows it.
 *
 * @param township second- or third-order division in which it lies: what a newspaper would name after the village
 * @param region first-order division: state, region, province
 * @param country English short name
 * @param precision notation of the scheme {@code place-precisions}: point, settlement, township, district, region,
 *     country
 * @param accuracy metres within which the place lies around the point, where there is one
 * @param code code in the gazetteer it came from (P-code, GeoNames id), with its prefix: {@code mimu:MMR005010},
 *     {@code geonames:1298824}
 */
public record Setting(
        Link link,
        Optional<String> township,
        Optional<String> region,
        Optional<String> country,
        String precision,
        Optional<Point> point,
        Optional<Double> accuracy,
        Optional<String> code) {

    /** WGS 84, degrees. */
    public record Point(double longitude, double latitude) {}
}
