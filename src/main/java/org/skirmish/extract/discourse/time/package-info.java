/**
 * When: the time of an act by its own sentence, and the day that is carried on from sentence to sentence
 * ({@link org.skirmish.extract.discourse.time.TimeFocus}).
 */
package org.skirmish.extract.discourse.time;
