/**
 * Reads {@code ontology/}: the concept schemes with their words and policies, and the registry of groups, to which a
 * user may add his own.
 *
 * <p>{@link org.skirmish.vocabulary.Vocabulary} is what the other rooms ask: a concept by scheme and notation, the
 * words that stand for it, the values of a property. It is read once and never changed. What is wrong in a user's files
 * is told with its line.
 */
package org.skirmish.vocabulary;
