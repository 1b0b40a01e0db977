package org.skirmish.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grouped alternatives match where the ungrouped ones do. */
class AlternativesTest {

    private static final String TEXT = "The cab, a CAR, a cat and a cart; dog|do (c) [d] dots 12 dx c";

    @ParameterizedTest
    @CsvSource({
        "(?:car|cat|dog), (?:c(?:a(?:r|t))|dog)",
        "ab|c|ad, a(?:b|d)|c",
        "a?b|ac, a?b|ac",
        "[Rr]ue|[Rr]ua|rio, [Rr](?:u(?:e|a))|rio",
        "[a|b]|ab, [a|b]|ab",
        "(?i)\\b(?:ab|ac), (?i)\\b(?:a(?:b|c))",
        "(?<x>ab|ac)(?<!aa|ab), (?<x>a(?:b|c))(?<!a(?:a|b))"
    })
    void lettersAreSharedByWhatBeginsWithThem(String regex, String grouped) {
        assertEquals(grouped, Alternatives.grouped(regex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)\\b(?:car|cab|cat|d[ox]|do)(?!g)",
                "car|ca|c|dog|do",
                "d(?:o|og|ots)\\b|\\(c\\)|[\\[(]\\p{L}",
                "(?<=a )(?:c|ca|(?i:CAR|CAT)t?)\\b",
                "\\w(?:!|,|;|a)",
                "(?-i:C|c)a(?:r|rt)\\b"
            })
    void theSamePlacesMatch(String regex) {
        assertEquals(places(regex), places(Alternatives.grouped(regex)));
    }

    @Test
    void whatHasNoAlternativesStays() {
        assertEquals("\\p{Nd}{1,2}\\|x", Alternatives.grouped("\\p{Nd}{1,2}\\|x"));
    }

    private static List<Integer> places(String regex) {
        return Pattern.compile(regex)
                .matcher(TEXT)
                .results()
                .map(match -> match.start())
                .toList();
    }
}
