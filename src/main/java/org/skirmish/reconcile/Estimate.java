package org.skirmish.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skirmish.reconcile.Figures.Claim;

/**
 * A low, a best and a high number, with the voices that they come from: each voice counts once, however often it is
 * repeated.
 *
 * @param high none where the voice with the highest number leaves more open
 */
record Estimate(long low, long best, Optional<Long> high, List<Voice> voices) {

    /** A voice's number, and how often and by whom it is told. */
    private record Told(Voice voice, Value value, int instances, boolean isParty) {}

    /** The estimate that the voices on one toll make; none if none of them counts. */
    static Optional<Estimate> of(List<Voice> voices, EstimatePolicy policy) {
        List<Told> told = voices.stream()
                .filter(voice -> !voice.standing().isEmpty() && counts(voice, policy.counting()))
                .flatMap(voice -> voice.values().stream()
                        .map(value -> new Told(voice, value, voice.standing().size(), isParty(voice))))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        long low = told.stream().mapToLong(t -> t.value().low()).min().orElseThrow();
        long high = told.stream().mapToLong(t -> t.value().top()).max().orElseThrow();
        boolean open = told.stream()
                .anyMatch(t -> t.value().high().isEmpty() && t.value().top() == high);
        return Optional.of(new Estimate(
                low,
                best(told, policy.best()),
                open ? Optional.empty() : Optional.of(high),
                told.stream().map(Told::voice).distinct().toList()));
    }

    private static boolean counts(Voice voice, EstimatePolicy.Counting counting) {
        return switch (counting) {
            case ALL -> true;
            case PARTY_AWARE -> !isParty(voice) || voice.standing().stream().anyMatch(Estimate::isOwn);
            case VERIFIED ->
                voice.standing().stream().anyMatch(claim -> claim.verification().equals("verified"));
        };
    }

    private static boolean isOwn(Claim claim) {
        return claim.teller().camp().filter(claim.victims().camp()::equals).isPresent();
    }

    private static boolean isParty(Voice voice) {
        return voice.standing().stream().anyMatch(claim -> claim.teller().isOfSide());
    }

    private static long best(List<Told> told, EstimatePolicy.Best best) {
        return switch (best) {
            case LOWEST -> lowest(told);
            case LOWEST_OF_OTHERS -> {
                List<Told> others = told.stream().filter(t -> !t.isParty()).toList();
                yield lowest(others.isEmpty() ? told : others);
            }
            case MEDIAN -> median(told);
            case MOST_TOLD -> {
                Map<Long, Integer> tellings = told.stream()
                        .collect(Collectors.groupingBy(
                                t -> t.value().number(), TreeMap::new, Collectors.summingInt(Told::instances)));
                yield tellings.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<Long, Integer>comparingByKey()
                                        .reversed()))
                        .orElseThrow()
                        .getKey();
            }
            case MOST_EXACT ->
                told.stream()
                        .min(Comparator.comparingLong(Estimate::width)
                                .thenComparing(t -> -t.instances())
                                .thenComparing(t -> t.value().number()))
                        .orElseThrow()
                        .value()
                        .number();
        };
    }

    private static long lowest(List<Told> told) {
        return told.stream().mapToLong(t -> t.value().number()).min().orElseThrow();
    }

    private static long width(Told told) {
        return told.value().high().map(high -> high - told.value().low()).orElse(Long.MAX_VALUE);
    }

    private static long median(List<Told> told) {
        long[] numbers = told.stream()
                .mapToLong(t -> t.value().number())
                .distinct()
                .sorted()
                .toArray();
        return (numbers[(numbers.length - 1) / 2] + numbers[numbers.length / 2]) / 2;
    }

    /** In how many claims its voices tell of it. */
    int instances() {
        return voices.stream().mapToInt(voice -> voice.standing().size()).sum();
    }
}
