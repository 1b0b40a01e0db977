/**
 * What happened: acts of violence with the words for those who took part, whom a sentence blames, how something ended.
 */
package org.skirmish.extract.events;
