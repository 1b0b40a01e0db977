/**
 * From the bytes of a Word document (DOCX) to its paragraphs, as a reader sees them who takes all tracked changes. Read
 * as a stream of XML without document types; nothing that it names is fetched.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, Office Open
 *     XML: part 1, 17, WordprocessingML</a>
 */
package org.skirmish.read.docx;
