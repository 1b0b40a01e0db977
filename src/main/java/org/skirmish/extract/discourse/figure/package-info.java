/**
 * What it cost: each counted harm becomes the claim of a speaker about an event and about people of a side
 * ({@link org.skirmish.extract.discourse.figure.FigureClaims}); totals, parts and repetitions are told apart, and
 * numbers that nobody took listed.
 */
package org.skirmish.extract.discourse.figure;
