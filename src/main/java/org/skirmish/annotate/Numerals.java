package org.skirmish.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads cardinal numbers in digits and words; the words are data ({@code rules/numerals.tsv}). */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,9}");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}\\.\\d{1,3}");

    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> powers = new HashMap<>();

    Numerals() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Numerals.class.getResourceAsStream("/rules/numerals.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> (f[2].equals("unit") ? units : powers).put(f[0], Long.parseLong(f[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number that was read, and how many words it took. */
    record Numeral(long value, int words) {}

    /** The longest cardinal that begins at the word; words are in lower case. */
    java.util.Optional<Numeral> read(List<String> words, int from) {
        if (DECIMAL.matcher(words.get(from)).matches()) {
            return decimal(words, from);
        }
        long total = 0;
        long current = 0;
        int i = from;
        boolean article =
                words.get(from).equals("a") && from + 1 < words.size() && powers.containsKey(words.get(from + 1));
        if (article) {
            current = 1;
            i++;
        }
        int end = i;
        while (i < words.size()) {
            String word = words.get(i);
            OptionalLong simple = simple(word);
            if (simple.isPresent() && (current == 0 || current % 100 == 0 && simple.getAsLong() < 100 && current > 0)) {
                current += simple.getAsLong();
            } else if (powers.containsKey(word) && current > 0) {
                long power = powers.get(word);
                total += power >= 1000 ? current * power : 0;
                current = power >= 1000 ? 0 : current * power;
            } else if (word.equals("and")
                    && end == i
                    && current >= 100
                    && i + 1 < words.size()
                    && units.containsKey(words.get(i + 1))) {
                i++;
                continue;
            } else {
                break;
            }
            i++;
            end = i;
        }
        return end > from && total + current > 0
                        || end > from && !article && simple(words.get(from)).isPresent()
                ? java.util.Optional.of(new Numeral(total + current, end - from))
                : java.util.Optional.empty();
    }

    /** "1.7 million": no number of people without the power behind it. */
    private java.util.Optional<Numeral> decimal(List<String> words, int from) {
        Long power = from + 1 < words.size() ? powers.get(words.get(from + 1)) : null;
        return power == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Numeral(
                        new BigDecimal(words.get(from))
                                .multiply(BigDecimal.valueOf(power))
                                .longValue(),
                        2));
    }

    private OptionalLong simple(String word) {
        if (DIGITS.matcher(word).matches()) {
            return OptionalLong.of(Long.parseLong(word.replace(",", "")));
        }
        if (units.containsKey(word)) {
            return OptionalLong.of(units.get(word));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0
                && units.containsKey(word.substring(0, hyphen))
                && units.containsKey(word.substring(hyphen + 1))) {
            return OptionalLong.of(units.get(word.substring(0, hyphen)) + units.get(word.substring(hyphen + 1)));
        }
        return OptionalLong.empty();
    }
}
