package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;

/**
 * One of a list of counted nouns: "nine soldiers", "a captain".
 *
 * @param noun whom or what it counts; none where only those told before are meant ("two of them")
 * @param from place of its first token, from 0
 * @param to place behind its last token
 */
public record Part(Count count, Optional<IndexedWord> noun, int from, int to) {}
