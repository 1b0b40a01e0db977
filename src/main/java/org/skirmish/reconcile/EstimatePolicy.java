package org.skirmish.reconcile;

import org.apache.jena.graph.Node;

/** How numbers are worked out from voices; {@code ontology/reconcile.ttl} explains each. */
record EstimatePolicy(Node node, String notation, Counting counting, Best best) {

    /** Which voices count. */
    enum Counting {
        /** All. */
        ALL,
        /** A side's own word on its losses, and whoever is no party to the fight; not the word of its enemy. */
        PARTY_AWARE,
        /** Those of claims that the report says were verified. */
        VERIFIED
    }

    /** Which of the numbers is held for the best. */
    enum Best {
        /** The lowest. */
        LOWEST,
        /** The lowest of those who are no party to the fight, or of all where there are none. */
        LOWEST_OF_OTHERS,
        /** The median; between two middle numbers the whole number halfway, rounded down. */
        MEDIAN,
        /** That which most reports tell, among those the lowest. */
        MOST_TOLD,
        /** That with the narrowest bounds, among those the one told by most reports. */
        MOST_EXACT
    }
}
