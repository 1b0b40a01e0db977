package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Bounds;

/**
 * Which words become one number, and which bounds they state: {@code [15..]} is 15 or more, {@code ~} is approximate.
 */
class NumberPhrasesTest {

    private static final String SAID = "said at least twenty ( 20 ) died";

    private static NumberPhrases phrases;

    @BeforeAll
    static void readAmounts() {
        phrases = new NumberPhrases(new AmountPolicy(Standard.vocabulary()), NumberGrammar.load());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 soldiers                         | [15] soldiers",
                "1,200 people fled                   | [1200] people fled",
                "two hundred and five families       | [205] families",
                "a hundred men                       | ~[100] men",
                "At least 15 soldiers died           | [15..] soldiers died",
                "no fewer than two men               | [2..] men",
                "not less than 40 men                | [40..] men",
                "over 30 men                         | [30..] men",
                "more than a dozen men               | ~[12..] men",
                "ten or more men                     | [10..] men",
                "twenty ( 20 ) or more men           | [20..] men",
                "Four ( 4 ) men                      | [4] men",
                "up to 20 men                        | [..20] men",
                "ten or fewer men                    | [..10] men",
                "between four and six men            | [4..6] men",
                "six or seven men                    | [6..7] men",
                "eight to ten men                    | [8..10] men",
                "30-40 men                           | [30..40] men",
                "around 70 men                       | ~[70] men",
                "ten or so men                       | ~[10] men",
                "Close to thirty men                 | ~[30] men",
                "a total of 12 men                   | [12] men",
                "a dozen men                         | ~[12] men",
                "a further dozen men                 | ~[12] men",
                "half a dozen men                    | ~[6] men",
                "dozens of men                       | ~[24..] men",
                "Dozens were hurt                    | ~[24..] were hurt",
                "tens of thousands of people         | ~[20000..] people",
                "eight men and six women             | [8] men and [6] women",
            })
    void isOneNumber(String text, String merged) {
        assertEquals(merged, merged(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an 18-year-old man",
                "the 2nd brigade and the 15th",
                "at least the mayor survived",
                "over the river",
                "between Pale and Yinmabin",
                "up to the river",
                "the man was close to home",
                "some of them",
                "about the war",
            })
    void isNoNumber(String text) {
        assertEquals(text, merged(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from two sides                      | from [2] sides",
                "seven or their allies               | [7] or their allies",
                "between two hills                   | between [2] hills",
                "dozens of them                      | ~[24..] of them",
                "seven to the north                  | [7] to the north",
                "six or five men                     | [6] or [5] men",
            })
    void takesNoMoreThanTheNumber(String text, String merged) {
        assertEquals(merged, merged(text));
    }

    @Test
    void theMergedTokenCoversItsWords() {
        List<CoreLabel> tokens = phrases.merge(Tokens.of(SAID), SAID);
        assertEquals(3, tokens.size());
        assertEquals("20", tokens.get(1).word());
        assertEquals(5, tokens.get(1).beginPosition());
        assertEquals(27, tokens.get(1).endPosition());
    }

    private static String merged(String text) {
        return phrases.merge(Tokens.of(text), text).stream()
                .map(NumberPhrasesTest::told)
                .collect(Collectors.joining(" "));
    }

    private static String told(CoreLabel token) {
        Bounds b = token.get(Counts.class);
        if (b == null) {
            return token.word();
        }
        String ends = b.min().equals(b.max())
                ? "" + b.min().getAsLong()
                : (b.min().isPresent() ? b.min().getAsLong() : "") + ".."
                        + (b.max().isPresent() ? b.max().getAsLong() : "");
        return (b.approximate() ? "~" : "") + "[" + ends + "]";
    }
}
