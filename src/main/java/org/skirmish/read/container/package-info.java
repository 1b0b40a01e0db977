/**
 * Files that hold many reports: JSON Lines, feeds, web archives, and what gzip packed. Each is read as a stream; a part
 * that is broken is told of by the file's name and its number, and the rest goes on.
 */
package org.skirmish.read.container;
