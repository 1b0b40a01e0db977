package org.skirmish.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of publication out of the forms in which programs write it: a day in any notation of
 * {@link WrittenDate}, RFC 822 with a year of two digits, ISO 8601 with or without hyphens, time and zone, and seconds
 * or thousandths of seconds since 1970.
 */
public final class PublishedDay {

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{6})(?:T?\\d{4,6}(?:\\.\\d+)?Z?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{9,16}(?:\\.\\d{1,9})?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?:\\p{L}{3}, )?(\\d{1,2})[ -](\\p{L}{3})[ -](\\d\\d)(?= \\d\\d:\\d\\d|$).*");
    /** Two digits below this are a year of this century, as RFC 2822 has it. */
    private static final int TURN = 50;
    /** From here on a number of seconds would lie in the year 5138, so it counts thousandths. */
    private static final long MILLIS = 100_000_000_000L;

    private static final long MICROS = MILLIS * 1000;

    private final WrittenDate dates;

    /** Reads English names of months. */
    public PublishedDay() {
        this(new WrittenDate());
    }

    PublishedDay(WrittenDate dates) {
        this.dates = dates;
    }

    /** The day that a value of JSON tells, a string or a number; none if it tells none, or could be read as two. */
    Optional<LocalDate> of(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return of(Long.toString(value.longValue()));
        }
        double number = value.doubleValue();
        boolean counts = value.isFloatingPointNumber() && number > 0 && number < Long.MAX_VALUE;
        return counts ? of(Long.toString((long) number)) : value.isTextual() ? of(value.textValue()) : Optional.empty();
    }

    /**
     * The day that the words tell, as it is written, in the time zone in which it is written; of a number of seconds,
     * the day in UTC.
     */
    public Optional<LocalDate> of(String words) {
        String written = words.strip();
        Matcher compact = COMPACT.matcher(written);
        if (compact.matches() && compact.group(1).length() == written.split("[T.]")[0].length()) {
            return compact(compact.group(1));
        }
        if (NUMBER.matcher(written).matches()) {
            return instant(Long.parseLong(written.replaceFirst("\\..*", "")));
        }
        return dates.in(written).or(() -> shortYear(written));
    }

    private static Optional<LocalDate> compact(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> instant(long since) {
        long seconds = since >= MICROS ? since / 1_000_000 : since >= MILLIS ? since / 1000 : since;
        return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Optional<LocalDate> shortYear(String written) {
        Matcher m = SHORT_YEAR.matcher(written);
        return m.matches()
                ? dates.in(m.group(1)
                        + ' '
                        + m.group(2)
                        + ' '
                        + (Integer.parseInt(m.group(3)) < TURN ? "20" : "19")
                        + m.group(3))
                : Optional.empty();
    }
}
