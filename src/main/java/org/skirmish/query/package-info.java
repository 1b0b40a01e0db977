/** The catalogue of questions: SPARQL files with a header that documents them, asked with typed parameters. */
package org.skirmish.query;
