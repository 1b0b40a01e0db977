/**
 * The report as a whole: what each sentence tells by itself ({@link org.skirmish.extract.discourse.SentenceReading}) is
 * put together to engagements and claims.
 *
 * <pre>
 * 1. focus     entity, attribution, place, time   sentence by sentence; kept in timelines, then only asked
 * 2. events    event, figure                      sentence by sentence, each act and figure to its event
 * 3. the end   figure, attribution, implicit      repetitions, disclaimers, the sides left to the reader
 * </pre>
 *
 * {@link org.skirmish.extract.discourse.RuleExtractor} is the only door.
 */
package org.skirmish.extract.discourse;
