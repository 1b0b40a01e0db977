package org.skirmish.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, and the times that are found in them. */
class DateFinderTest {

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(
            resources = "/dates/sentences.csv",
            delimiter = '|',
            numLinesToSkip = 2,
            ignoreLeadingAndTrailingWhitespace = true)
    void findsAndResolves(LocalDate published, LocalDate told, String sentence, String expected) {
        DateContext context =
                new DateContext(Optional.ofNullable(published), Optional.empty(), Optional.ofNullable(told));
        String found = finder.find(sentence).stream()
                .map(date -> show(sentence, date, context))
                .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found);
    }

    private String show(String sentence, DateFinder.Found found, DateContext context) {
        Resolved resolved = finder.resolve(found, context);
        String words = sentence.substring(found.begin(), found.end());
        String days = resolved.start().map(LocalDate::toString).orElse("?")
                + (resolved.start().equals(resolved.end())
                        ? ""
                        : ".." + resolved.end().map(LocalDate::toString).orElse("?"));
        String bounds = resolved.start().isPresent() || resolved.earliest().isEmpty()
                ? ""
                : "(" + resolved.earliest().get() + ".." + resolved.latest().orElseThrow() + ")";
        String bearing = found.bearing() == Bearing.AT
                ? ""
                : " " + found.bearing().name().toLowerCase(java.util.Locale.ROOT);
        return words + " = " + days + bounds + " " + resolved.precision() + bearing;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Monday", "on the 31st", "31 February", "31 February 2022", "in in in", "'", "the 30th"
            })
    void oddInputNeverThrows(String sentence) {
        for (LocalDate day : List.of(LocalDate.of(2022, 2, 28), LocalDate.of(2024, 2, 29))) {
            DateContext context = new DateContext(Optional.of(day), Optional.empty(), Optional.of(day));
            finder.find(sentence).forEach(found -> finder.resolve(found, context));
        }
    }
}
