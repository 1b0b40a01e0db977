package org.skirmish.reconcile;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Where an account says that it happened. Names are folded.
 *
 * @param grain how finely it is told
 * @param name of the place
 * @param township in which it lies, or which it is
 * @param region empty if unknown
 * @param country empty if unknown
 * @param found the gazetteer's place, or the larger one on which it hangs
 * @param listed whether the gazetteer has this very village or point
 * @param latitude degrees, or NaN
 * @param longitude degrees, or NaN
 * @param accuracy metres within which it lies around its point; 0 if unknown
 */
record Where(
        Grain grain,
        Spelling name,
        Spelling township,
        String region,
        String country,
        Optional<Node> found,
        boolean listed,
        double latitude,
        double longitude,
        double accuracy) {

    /** How finely a place is told: from the fine to the coarse. */
    enum Grain {
        /** A village, town, point or anything else smaller than a township, in a gazetteer or in none. */
        VILLAGE,
        /** A township or district. */
        TOWNSHIP,
        /** A region or the like. */
        REGION,
        /** A country, or less. */
        COUNTRY;

        /** That of a notation of the scheme {@code place-precisions}. */
        static Grain of(String precision) {
            return switch (precision) {
                case "point", "settlement" -> VILLAGE;
                case "township", "district" -> TOWNSHIP;
                case "region" -> REGION;
                default -> COUNTRY;
            };
        }
    }

    private static final double METRES_PER_DEGREE = 111_195;

    /** Metres between the two points; NaN where one has none. */
    double metres(Where other) {
        double north = (latitude - other.latitude) * METRES_PER_DEGREE;
        double turned = Math.abs(longitude - other.longitude);
        double east = Math.min(turned, 360 - turned)
                * METRES_PER_DEGREE
                * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return Math.hypot(north, east);
    }
}
