package org.skirmish.extract.rules;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Optional;

/** A rule found in a sentence, with the words that its named nodes hold. */
public record Match(Rule rule, Map<String, IndexedWord> nodes) {

    public Match {
        nodes = Map.copyOf(nodes);
    }

    /** The word of a named node. */
    public Optional<IndexedWord> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }
}
