/**
 * The server: one read-only SPARQL endpoint behind a guard, a start page, health and metrics.
 *
 * <p>The default graph of a query is the union of all named graphs, so that a question need not know which report tells
 * what; {@code GRAPH ?g} asks by report. {@code FROM} is refused.
 */
package org.skirmish.serve;
