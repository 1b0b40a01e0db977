/**
 * The report as a whole: what each sentence tells by itself ({@link org.skirmish.extract.discourse.SentenceReading}) is
 * put together to engagements and claims, in passes over one record.
 *
 * <pre>
 * sentences, setting, focus   what each sentence tells; who, by whom, where and when it is about
 * events                      sentence by sentence, each act and each figure to its event
 * the others                  repetitions, checks, kinds, and the sides left to the reader
 * </pre>
 *
 * {@link org.skirmish.extract.discourse.RuleExtractor} is the only door; {@code Passes} is the table of contents.
 */
package org.skirmish.extract.discourse;
