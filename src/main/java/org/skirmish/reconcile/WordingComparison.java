package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** Tells where two reports share a sentence, as copies of one agency's text do. */
final class WordingComparison implements Aspect.Comparison {

    @Override
    public List<String> levels() {
        return List.of("sentence");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        boolean shared = !one.besides(other) && one.sentences().stream().anyMatch(other.sentences()::contains);
        return shared ? Optional.of("sentence") : Optional.empty();
    }
}
