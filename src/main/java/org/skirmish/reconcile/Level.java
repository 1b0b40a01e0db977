package org.skirmish.reconcile;

import org.apache.jena.graph.Node;

/**
 * One outcome of a comparison, with the weight of evidence that it gives.
 *
 * @param m the share of pairs about one engagement that reach it
 * @param u the share of other pairs of a block that reach it
 */
record Level(Node node, String notation, double m, double u) {

    /** Binary logarithm of how much likelier pairs about one engagement are to reach it. */
    double bits() {
        return Math.log(m / u) / Math.log(2);
    }

    /** The notation of the comparison that it is an outcome of. */
    String aspect() {
        String comparison = node.getURI().substring(0, node.getURI().lastIndexOf('/'));
        return comparison.substring(comparison.lastIndexOf('/') + 1);
    }
}
