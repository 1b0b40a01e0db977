package org.skirmish.model;

import java.util.Optional;

/**
 * The words of a number, or of the noun phrase that counts as one ("a soldier").
 *
 * @param bounds what they say in numbers; none where that could not be read ("12.000")
 */
public record NumberMention(Mention words, Optional<Bounds> bounds) {}
