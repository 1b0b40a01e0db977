package org.skirmish.privacy;

/**
 * A class of private data.
 *
 * @param notation its word in counts, such as {@code phone}
 * @param mark what is published in place of such words
 */
public record PrivateKind(String notation, String mark) {}
