package org.skirmish.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples that stand in the rule file hold. */
class DateRulesTest {

    private final DateFinder finder = new DateFinder();

    @TestFactory
    Stream<DynamicTest> examples() {
        List<DateRules.Example> examples = finder.rules().examples;
        assertTrue(examples.size() > 60, () -> "examples: " + examples.size());
        return examples.stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.rule() + ": " + example.sentence(), () -> check(example)));
    }

    private void check(DateRules.Example example) {
        List<String> words = finder.find(example.sentence()).stream()
                .map(found -> example.sentence().substring(found.begin(), found.end()))
                .toList();
        assertEquals(example.found().isEmpty() ? List.of() : List.of(example.found()), words);
        if (!example.found().isEmpty()) {
            assertEquals(example.rule(), finder.find(example.sentence()).get(0).rule());
        }
    }

    @Test
    void everyRuleThatDatesHasAnExample() {
        Set<String> shown = finder.rules().examples.stream()
                .filter(example -> !example.found().isEmpty())
                .map(DateRules.Example::rule)
                .collect(Collectors.toSet());
        finder.rules().rules.stream()
                .filter(rule -> !rule.meaning().contains("future"))
                .forEach(rule -> assertTrue(shown.contains(rule.id()), rule.id() + " has no example"));
    }
}
