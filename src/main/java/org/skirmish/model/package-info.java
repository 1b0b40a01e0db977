/**
 * The immutable records that flow from stage to stage. Pure Java: nothing here knows of parsers or of RDF.
 *
 * <p>Offsets are UTF-16 code units into {@link org.skirmish.model.Report#text()} everywhere inside the program; whoever
 * writes them out (JSON, RDF) turns them into Unicode code points with {@link org.skirmish.model.CodePoints}.
 */
package org.skirmish.model;
