package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.extract.discourse.Decision;
import org.skirmish.extract.discourse.Decision.Option;
import org.skirmish.model.Mention;
import org.skirmish.model.Span;

/** How choices are shown to those who ask why. */
class DecisionTextTest {

    private static final Mention WORD = new Mention(new Span(0, 4), "raid");

    @Test
    void whatWasTakenAndWhatWasNotStandWithTheirReasons() {
        Option taken =
                new Option("raid \"attacked\" at Tamu", List.of("the same kind", "the same day"), List.of(), true);
        Option left = new Option("clash \"fought\"", List.of(), List.of("another day"), false);
        assertEquals(
                """
                why: "raid" is told of before (events)
                    + raid "attacked" at Tamu: the same kind, the same day
                    - clash "fought"; but another day
                why: "raid" is new (events)
                """,
                DecisionText.of(List.of(
                        new Decision("events", WORD, List.of(taken, left)), new Decision("events", WORD, List.of()))));
    }
}
