package org.skirmish.store;

/**
 * One report version in the archive.
 *
 * @param id SHA-256 of the captured bytes
 * @param graph SHA-256 of the graph's canonical lines
 * @param record SHA-256 of the record's JSON
 * @param name IRI of the named graph
 */
public record Entry(String id, String graph, String record, String name) {}
