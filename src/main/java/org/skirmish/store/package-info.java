/**
 * Where graphs are kept. The archive is the truth; the TDB2 index beside it is built anew from it and swapped in whole,
 * and is never written to once it is there.
 *
 * <pre>
 * DATA/lock                        held by the one process that writes
 * DATA/archive/manifest.tsv        what the archive holds: one checked line a change, appended
 * DATA/archive/captures/ab/ID      the bytes as they were read; ID is their SHA-256
 * DATA/archive/records/ab/HASH.json   what is known of the report
 * DATA/archive/graphs/ab/HASH.nq.gz   its graph as canonical N-Quads; HASH is the SHA-256 of the lines
 * DATA/archive/parses/ab/HASH.json.gz  the report as it was parsed, under the name of its record, for making its graph again
 * DATA/archive/aside/ab/HASH.json     why a report was set aside
 * DATA/history/ab/ID.json          when a report was first read, and of which work it is a version
 * DATA/retractions/ab/ID.json      why it was retracted
 * DATA/settings/settings.json      what is settled for the whole folder
 * DATA/unfinished                  there while something is written
 * DATA/index/N                     one generation of the index, with lists of its graphs and of its files' check sums
 * DATA/current                     which generation is to be read
 * DATA/views/…                     hard links through which running processes read a generation
 * </pre>
 */
package org.skirmish.store;
