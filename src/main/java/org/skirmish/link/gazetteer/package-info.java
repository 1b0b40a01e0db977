/**
 * Knows places by their names: the world's towns in an index of the program's own, and files of places that a user
 * takes in (MIMU, GeoNames, OCHA). Names are looked up by keys that spellings share.
 */
package org.skirmish.link.gazetteer;
