package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.skirmish.model.Bounds;
import org.skirmish.model.Span;

/**
 * How many of a noun a sentence counts.
 *
 * @param noun the counted noun; none for a bare number ("six were wounded")
 * @param wording the words of the number
 * @param single whether an article alone says that it is one ("a driver")
 * @param others whether more are counted beside an earlier number ("three others", "two more")
 */
public record Count(Bounds bounds, Optional<IndexedWord> noun, Span wording, boolean single, boolean others) {}
