/**
 * Of whom the report speaks: which party a phrase names or a pronoun means, on whose side people are by their noun or
 * their owner, who fights and against whom. {@link org.skirmish.extract.discourse.entity.EntityFocus} is asked; it
 * changes only while the sentences are read, before any event is.
 */
package org.skirmish.extract.discourse.entity;
