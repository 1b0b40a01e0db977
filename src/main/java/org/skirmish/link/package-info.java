/**
 * Ties mentions to groups of the registry and to places of the gazetteer: candidates are gathered, weighed by what the
 * report tells, and the best is taken if it is good enough; the others are kept with it.
 */
package org.skirmish.link;
