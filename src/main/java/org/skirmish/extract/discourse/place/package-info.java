/**
 * Where: the place of an act by its own sentence, what "the village" stands for, in which section, item and country the
 * report is ({@link org.skirmish.extract.discourse.place.PlaceFocus}).
 */
package org.skirmish.extract.discourse.place;
