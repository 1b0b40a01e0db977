/**
 * When: the words of a time ({@link org.skirmish.extract.dates.DateFinder}, by {@code rules/dates.txt}), and the days
 * that they mean in their context ({@link org.skirmish.extract.dates.DateResolver}). What is told has happened: a bare
 * weekday is the last one.
 */
package org.skirmish.extract.dates;
