package org.skirmish.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads a day with its year out of the notations of newspapers: "8 October 2022", "Oct. 26, 2015", "2021.10.12",
 * "21-08-2014".
 */
public final class WrittenDate {

    private static final List<String> NOTATIONS =
            List.of("date-ymd", "date-dmy-words", "date-mdy-words", "date-mdy", "date-dmy");

    private final Patterns patterns;

    /** Reads English names of months. */
    public WrittenDate() {
        this(new Patterns());
    }

    WrittenDate(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The first day that the text names in full; none if day and month could be exchanged ("05/06/2023"). */
    public Optional<LocalDate> in(CharSequence text) {
        for (String notation : NOTATIONS) {
            Matcher m = patterns.get(notation).matcher(text);
            if (m.find()) {
                return date(notation, m);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String notation, Matcher m) {
        int day = Integer.parseInt(m.group("d"));
        int month = notation.endsWith("words") ? month(m.group("mon")) : Integer.parseInt(m.group("m"));
        if (notation.equals("date-dmy") && !m.group("s").equals(".") && day <= 12 && day != month) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(m.group("y")), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("no month is called " + name);
    }
}
