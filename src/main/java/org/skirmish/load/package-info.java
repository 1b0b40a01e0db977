/**
 * Puts the graphs of the index into other stores over HTTP, by the SPARQL 1.1 Graph Store HTTP Protocol or by SPARQL
 * 1.1 Update (W3C, 2013).
 *
 * <p>A load can be broken off and taken up again: a journal in the data folder notes which graph a store holds in which
 * version.
 */
package org.skirmish.load;
