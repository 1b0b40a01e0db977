/**
 * The report as a whole: what each sentence tells by itself ({@link org.skirmish.extract.discourse.Told}) is put
 * together to engagements and claims, sentence by sentence, and settled at the end.
 * {@link org.skirmish.extract.discourse.RuleExtractor} is the only door.
 */
package org.skirmish.extract.discourse;
