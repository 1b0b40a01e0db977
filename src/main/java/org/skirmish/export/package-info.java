/** Formats in which the graph leaves the program. */
package org.skirmish.export;
