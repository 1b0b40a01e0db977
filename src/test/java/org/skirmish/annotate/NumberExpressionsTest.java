package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Bounds;

/**
 * The table of number expressions, {@code numbers/expressions.tsv}, and the examples of the grammar: which numbers
 * count, with their bounds.
 */
class NumberExpressionsTest {

    private static final int ENOUGH = 300;

    private static NumberGrammar grammar;
    private static NumberFinder finder;

    @BeforeAll
    static void readGrammar() {
        grammar = NumberGrammar.load();
        finder = new NumberFinder(grammar, new AmountPolicy(Standard.vocabulary()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void counts(String text, String bounds) {
        assertEquals(bounds, found(text), text);
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(table().distinct().count() >= ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fitsTheExamplesOfTheGrammar(NumberGrammar.Example example) {
        assertEquals(example.bounds(), found(example.words()), example.words());
    }

    private static Stream<NumberGrammar.Example> examples() {
        return NumberGrammar.load().examples().stream();
    }

    private static Stream<String[]> table() throws IOException {
        try (InputStream in = NumberExpressionsTest.class.getResourceAsStream("/numbers/expressions.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        }
    }

    /** The bounds of the numbers that count, tried at each word as the tokens of a sentence are. */
    private static String found(String text) {
        NumberText plain = new NumberText(text, 0, text.length());
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < plain.words().length()) {
            Optional<NumberExpression> number =
                    begins(plain.words(), at) ? finder.at(plain.words(), at) : Optional.empty();
            number.filter(n -> n.use() == NumberExpression.Use.COUNTS)
                    .ifPresent(n -> found.add(told(n.bounds().orElseThrow())));
            at = number.map(NumberExpression::end).orElse(at + 1);
        }
        return found.isEmpty() ? "-" : String.join("; ", found);
    }

    private static boolean begins(CharSequence words, int at) {
        return at == 0
                || !(part(words.charAt(at)) && (part(words.charAt(at - 1)) || words.charAt(at - 1) == '-'))
                        && words.charAt(at) != ' ';
    }

    private static boolean part(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static String told(Bounds b) {
        String ends = b.min().equals(b.max())
                ? "" + b.min().getAsLong()
                : Stream.of(b.min(), b.max())
                        .map(n -> n.isPresent() ? "" + n.getAsLong() : "")
                        .collect(Collectors.joining(".."));
        return (b.approximate() ? "~" : "") + ends;
    }
}
