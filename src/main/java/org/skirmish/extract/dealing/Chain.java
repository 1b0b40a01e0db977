package org.skirmish.extract.dealing;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;

/** Items of one kind that commas and a last "and" join. */
record Chain(List<Item> items) {

    Kind kind() {
        return items.get(0).kind();
    }

    int size() {
        return items.size();
    }

    /** 0-based place of its first token. */
    int from() {
        return items.get(0).from();
    }

    /** Place behind its last token. */
    int to() {
        return items.get(items.size() - 1).to();
    }

    /** Whether the word is the head of one of its items. */
    boolean holds(Optional<IndexedWord> word) {
        return word.isPresent()
                && items.stream().anyMatch(i -> i.head().index() == word.get().index());
    }
}
