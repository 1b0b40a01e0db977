package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cardinals in digits and words: their value, and how many words they take. */
class NumeralsTest {

    private final Numerals numerals = new Numerals();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 men                       | 15      | 1",
                "0 men                        | 0       | 1",
                "1,200 men                    | 1200    | 1",
                "1,200,000 people             | 1200000 | 1",
                "1.7 million people           | 1700000 | 2",
                "fifteen men                  | 15      | 1",
                "twenty-five men              | 25      | 1",
                "twenty five men              | 20      | 1",
                "a hundred men                | 100     | 2",
                "two hundred men              | 200     | 2",
                "two hundred and five men     | 205     | 4",
                "two hundred five men         | 205     | 3",
                "three thousand four hundred  | 3400    | 4",
                "5 thousand people            | 5000    | 2",
                "two million people           | 2000000 | 2",
                "two dozen men                | 24      | 2",
                "five and six men             | 5       | 1",
                "two hundred and many         | 200     | 2",
                "eleven two                   | 11      | 1",
            })
    void reads(String words, long value, int length) {
        assertEquals(Optional.of(new Numerals.Numeral(value, length)), numerals.read(List.of(words.split(" ")), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "men",
                "a man",
                "hundred men",
                "15th",
                "2.5 tonnes",
                "1,20",
                "first",
                "18-year-old",
                "and two",
                "1234567890",
                "-5"
            })
    void readsNot(String words) {
        assertEquals(Optional.empty(), numerals.read(List.of(words.split(" ")), 0));
    }
}
