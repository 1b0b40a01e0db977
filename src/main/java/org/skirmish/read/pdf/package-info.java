/**
 * From the bytes of a PDF document to its paragraphs: letters as they stand on the pages, put into lines, columns and
 * paragraphs by where they stand, without what runs over all pages. Nothing is drawn, run or fetched, and no font of
 * the machine is looked for.
 */
package org.skirmish.read.pdf;
