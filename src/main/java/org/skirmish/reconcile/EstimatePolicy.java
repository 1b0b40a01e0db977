package org.skirmish.reconcile;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * How numbers are worked out from claims; {@code ontology/reconcile.ttl} explains it.
 *
 * @param excluded notations of verifications whose claims count for the best number only where there are no others
 */
record EstimatePolicy(Node node, Set<String> excluded) {}
