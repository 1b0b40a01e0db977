/**
 * Whom and what a sentence names: armed groups, parties by their phrases, places with their larger places, persons that
 * are to be kept out, and the country in which the report is set.
 */
package org.skirmish.extract.mentions;
