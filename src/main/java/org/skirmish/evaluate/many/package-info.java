/**
 * Scores what is derived over many reports: accounts put together, relations of claims, totals and estimates, against
 * what careful readers made of the same reports.
 */
package org.skirmish.evaluate.many;
