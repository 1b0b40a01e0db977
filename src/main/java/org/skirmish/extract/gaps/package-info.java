/**
 * Tells numbers that likely count people or things harmed from all others, by the words beside them, so that those of
 * which no rule made a claim can be listed as not understood.
 */
package org.skirmish.extract.gaps;
