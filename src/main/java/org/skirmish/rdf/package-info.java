/**
 * Turns readings into the triples of {@code ontology/skirmish.ttl} and tells whether a graph keeps to the shapes and
 * checks.
 *
 * <p>One writer a kind of record. No blank nodes, no hour, no machine: the same reading gives the same triples. Terms,
 * concepts and groups keep their published names; all other nodes are named below the base of
 * {@link org.skirmish.rdf.Iris}.
 */
package org.skirmish.rdf;
