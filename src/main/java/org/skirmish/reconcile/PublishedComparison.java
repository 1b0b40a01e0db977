package org.skirmish.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Compares the days on which two reports were published. */
final class PublishedComparison implements Aspect.Comparison {

    private static final int DAYS = 3;
    private static final int WEEK = 8;

    @Override
    public List<String> levels() {
        return List.of("same", "days", "week", "later");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        if (one.besides(other) || one.published().isEmpty() || other.published().isEmpty()) {
            return Optional.empty();
        }
        long days = Math.abs(
                ChronoUnit.DAYS.between(one.published().get(), other.published().get()));
        if (days <= 1) {
            return Optional.of("same");
        }
        return Optional.of(days <= DAYS ? "days" : days <= WEEK ? "week" : "later");
    }
}
