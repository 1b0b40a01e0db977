package org.skirmish.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds up the words and figures of one cardinal ("two and a half thousand", "1,05,000"): its value, by the words of the
 * number grammar.
 */
final class Cardinals {

    private static final Pattern PIECE = Pattern.compile("1/2|\\d(?:[\\d,.' ]*\\d)?(?!/)|\\p{L}+|[^\\s\\p{L}\\d-]");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000L);

    private final Map<String, BigDecimal> words = new HashMap<>();
    private final Map<String, BigDecimal> powers = new HashMap<>();
    private final Map<String, BigDecimal> parts = new HashMap<>();

    /**
     * A cardinal's value.
     *
     * @param power by what it was multiplied last, 1 if by nothing; of figures that end in ",000" that is 1,000
     * @param words whether a word told the power
     */
    record Amount(BigDecimal value, BigDecimal power, boolean words) {

        /** Whether it is a whole number. */
        boolean whole() {
            return value.stripTrailingZeros().scale() <= 0;
        }

        /** The value without its power: 3 of "three million". */
        BigDecimal lead() {
            return value.divide(power);
        }
    }

    /** Learns the forms of a word of the grammar, of kind word, power or part. */
    void learn(String kind, BigDecimal value, List<String> forms) {
        Map<String, BigDecimal> known = kind.equals("word") ? words : kind.equals("power") ? powers : parts;
        forms.forEach(form -> known.put(form, value));
    }

    /** The words that may open a cardinal, in lower case. */
    List<String> openers() {
        List<String> openers = new ArrayList<>(words.keySet());
        openers.addAll(powers.keySet());
        openers.addAll(parts.keySet());
        return openers;
    }

    /** The value of the words, none if they do not add up to a number of at most a hundred thousand million. */
    Optional<Amount> read(String cardinal) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(cardinal.toLowerCase(Locale.ROOT));
        while (piece.find()) {
            pieces.add(piece.group());
        }
        Sum sum = new Sum();
        for (int i = 0; i < pieces.size(); i++) {
            if (!sum.take(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : "")) {
                return Optional.empty();
            }
        }
        return sum.amount();
    }

    private boolean multiplies(String word) {
        return powers.containsKey(word);
    }

    /** The value of figures; before a power one point or comma is a decimal one where it can be no other. */
    private static BigDecimal figures(String figures, boolean powerFollows) {
        boolean point = figures.matches("\\d+\\.\\d+") && (powerFollows || !figures.matches("\\d{1,3}\\.\\d{3}"));
        boolean comma = figures.matches("\\d+,\\d{1,2}");
        return new BigDecimal(point || comma ? figures.replace(',', '.') : figures.replaceAll("[,.' ]", ""));
    }

    /** What was added up so far. */
    private final class Sum {

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal last = BigDecimal.ZERO;
        private BigDecimal power = BigDecimal.ONE;
        private BigDecimal large;
        private boolean part;
        private boolean some;

        boolean take(String piece, String next) {
            if (piece.equals("and") || piece.equals("of") || piece.equals(",")) {
                last = BigDecimal.ZERO;
                return true;
            }
            if (piece.equals("a") || piece.equals("an")) {
                return part || article(next);
            }
            if (parts.containsKey(piece) || piece.equals("1/2")) {
                return fraction(piece);
            }
            if (powers.containsKey(piece)) {
                return multiply(powers.get(piece));
            }
            BigDecimal value = Character.isDigit(piece.charAt(0)) ? figures(piece, multiplies(next)) : words.get(piece);
            return value != null && add(value);
        }

        private boolean article(String next) {
            return (multiplies(next) || parts.containsKey(next)) && add(BigDecimal.ONE);
        }

        private boolean add(BigDecimal value) {
            current = current.add(value);
            last = value;
            some = true;
            return true;
        }

        private boolean fraction(String piece) {
            BigDecimal value = piece.equals("1/2") ? parts.get("half") : parts.get(piece);
            boolean word = Character.isLetter(piece.charAt(0)) && last.signum() > 0;
            current = word ? current.subtract(last).add(last.multiply(value)) : current.add(value);
            part = true;
            some = true;
            return true;
        }

        private boolean multiply(BigDecimal by) {
            BigDecimal one = current.signum() == 0 ? BigDecimal.ONE : current;
            if (by.compareTo(THOUSAND) < 0) {
                current = one.multiply(by);
            } else {
                if (large != null && by.compareTo(large) >= 0) {
                    return false;
                }
                total = total.add(one.multiply(by));
                current = BigDecimal.ZERO;
                large = by;
            }
            power = by;
            last = BigDecimal.ZERO;
            part = false;
            some = true;
            return true;
        }

        Optional<Amount> amount() {
            boolean split = total.signum() > 0 && part;
            BigDecimal value = total.add(split ? current.multiply(power) : current);
            if (!some || value.compareTo(MOST) > 0) {
                return Optional.empty();
            }
            boolean round = value.signum() > 0 && value.remainder(THOUSAND).signum() == 0;
            boolean told = power.compareTo(BigDecimal.ONE) > 0;
            return Optional.of(new Amount(value, told ? power : round ? THOUSAND : BigDecimal.ONE, told));
        }
    }
}
