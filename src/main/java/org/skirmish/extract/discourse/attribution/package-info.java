/**
 * Who says so: the source of each statement, how far it reaches in its sentence and over those that follow
 * ({@link org.skirmish.extract.discourse.attribution.Attributions}), what is denied, and what could not be verified.
 */
package org.skirmish.extract.discourse.attribution;
