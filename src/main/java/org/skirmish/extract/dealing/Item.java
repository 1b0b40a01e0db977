package org.skirmish.extract.dealing;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.skirmish.extract.mentions.PlaceName;

/**
 * One item of a list.
 *
 * @param from 0-based place of its first token
 * @param to place behind its last token
 * @param head its noun, or its word of harm
 * @param place the place that it names, if it is one
 */
record Item(Kind kind, int from, int to, IndexedWord head, Optional<PlaceName> place) {}
