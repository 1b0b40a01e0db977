package org.skirmish.annotate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes parts of a whole ("two thirds" of 90), by the denominators of the number grammar. */
final class Fractions {

    private final Map<String, Long> denominators = new HashMap<>();

    /** Learns the words for one part of so many. */
    void learn(long denominator, List<String> forms) {
        forms.forEach(form -> denominators.put(form, denominator));
    }

    /**
     * How many the share of the whole are; none where the words are no fraction, or the share does not come out even.
     *
     * @param share a word of the grammar, with a number or an article before it or nothing: "half", "a third",
     *     "four-fifths"
     */
    Optional<Long> of(String share, BigDecimal whole, Cardinals cardinals) {
        String[] pieces = share.toLowerCase(Locale.ROOT).split("[ -]");
        Long denominator = denominators.get(pieces[pieces.length - 1]);
        long parts = pieces.length < 2
                ? 1
                : cardinals.read(pieces[0]).map(a -> a.value().longValue()).orElse(1L);
        if (denominator == null || parts > denominator) {
            return Optional.empty();
        }
        BigDecimal[] even =
                whole.multiply(BigDecimal.valueOf(parts)).divideAndRemainder(BigDecimal.valueOf(denominator));
        return even[1].signum() == 0 ? Optional.of(even[0].longValueExact()) : Optional.empty();
    }
}
