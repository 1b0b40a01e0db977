/**
 * What is left to the reader: the sides of an event of which the report does not tell, each inferred by a rule that has
 * a name ({@link org.skirmish.extract.discourse.implicit.Inference}) and never called told.
 */
package org.skirmish.extract.discourse.implicit;
