/**
 * Tells English from other languages that are written in Latin letters. The languages and the words that decide are
 * data, in {@code src/main/resources/read}.
 */
package org.skirmish.read.language;
