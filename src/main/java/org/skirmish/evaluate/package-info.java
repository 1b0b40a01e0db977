/**
 * Holds what was extracted against gold, by the rules of the evaluation's README: figures, who states them,
 * engagements, places, sides, days.
 */
package org.skirmish.evaluate;
