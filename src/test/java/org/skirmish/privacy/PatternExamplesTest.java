package org.skirmish.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples in the file of patterns: what is bracketed is found, and nothing else; each rule is needed for one of
 * its own.
 */
class PatternExamplesTest {

    private static final Pattern NAME = Pattern.compile("⟦name⟧");
    private static final List<PatternFile.Rule> RULES =
            PatternFile.load("/privacy/patterns.txt").rules();
    private static final PrivateDataFinder FINDER = PrivateDataFinder.load();

    @TestFactory
    Stream<DynamicTest> eachExampleHolds() {
        return RULES.stream().flatMap(rule -> rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        rule.id() + ": " + example,
                        () -> assertEquals(hidden(example), marked(plain(example), FINDER)))));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFindsSomethingByItself() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertTrue(
                                rule.examples().stream()
                                        .map(PatternExamplesTest::plain)
                                        .anyMatch(text -> !PrivateDataFinder.of(List.of(rule))
                                                .in(text)
                                                .isEmpty()),
                                "none of its examples is found by it")));
    }

    @Test
    void thereAreRulesOfAllKinds() {
        assertEquals(
                List.of("email", "handle", "coordinates", "identity", "phone", "address", "alias", "script"),
                RULES.stream().map(r -> r.kind().notation()).distinct().toList());
    }

    private static String hidden(String example) {
        return NAME.matcher(example).replaceAll(Hidden.NAME);
    }

    private static String plain(String example) {
        return hidden(example).replaceAll("[⟦⟧]", "");
    }

    private static String marked(String text, PrivateDataFinder finder) {
        return Hidden.marked(text, finder);
    }
}
