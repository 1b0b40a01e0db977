package org.skirmish.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Compares the days of two accounts, as closely as they are told. */
final class DayComparison implements Aspect.Comparison {

    private static final int WEEK = 7;

    @Override
    public List<String> levels() {
        return List.of("same", "overlap", "night", "next", "two", "rough", "lag", "apart");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        if (one.days().isPresent() && other.days().isPresent()) {
            return Optional.of(told(one, other));
        }
        if (before(one, other) || before(other, one)) {
            return Optional.of("apart");
        }
        Optional<Days> first = one.days().or(one::rough);
        Optional<Days> second = other.days().or(other::rough);
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(first.get().gap(second.get()) <= 0 ? "rough" : "apart");
        }
        return lag(one, other) <= WEEK ? Optional.of("lag") : Optional.empty();
    }

    private static String told(Account one, Account other) {
        Days first = one.days().orElseThrow();
        Days second = other.days().orElseThrow();
        long gap = first.gap(second);
        if (gap <= 0) {
            return first.length() <= 2 && second.length() <= 2 ? "same" : "overlap";
        }
        if (gap == 1) {
            return one.atNight() || other.atNight() ? "night" : "next";
        }
        return gap == 2 ? "two" : "apart";
    }

    /** Whether the one was published before anything happened that the other tells of. */
    private static boolean before(Account one, Account other) {
        Optional<LocalDate> first = other.days().or(other::rough).map(Days::first);
        return one.published().isPresent()
                && first.isPresent()
                && one.published().get().isBefore(first.get());
    }

    private static long lag(Account one, Account other) {
        return one.published().isEmpty() || other.published().isEmpty()
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(
                        one.published().get(), other.published().get()));
    }
}
