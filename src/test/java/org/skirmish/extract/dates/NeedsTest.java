package org.skirmish.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skirmish.extract.lexicon.Wording;

class NeedsTest {

    @Test
    void takesLettersAndMacrosOutsideOfBrackets() {
        Needs needs = Needs.of("\\b(?:[Oo]n\\s+)?{weekday:w}\\s+of\\s+[Ll]ast\\s+weeks?\\b(?!\\s+run)", macro -> true);
        assertEquals(Set.of("weekday"), needs.macros());
        assertEquals(List.of("of", "ast", "week"), needs.letters());
    }

    @Test
    void needsNothingOfAlternativesOptionsAndLookarounds() {
        assertEquals(new Needs(List.of(), Set.of()), Needs.of("today|{weekday}", macro -> true));
        assertEquals(
                new Needs(List.of(), Set.of()),
                Needs.of("(?<=\\bon){month}?(?:{year})?\\d{1,2}(?<n>24)\\k<n>", macro -> true));
    }

    @Test
    void takesNoMacroThatIsRefused() {
        assertEquals(
                Set.of("month"),
                Needs.of("{dayno}{upto}{month}", "month"::equals).macros());
    }

    @Test
    void isMetWhereAllStands() {
        Needs needs = Needs.of("[Ll]ast\\s+{month}", macro -> true);
        assertTrue(needs.met(new Wording("Last May"), Set.of("month")));
        assertFalse(needs.met(new Wording("Last May"), Set.of("weekday")));
        assertFalse(needs.met(new Wording("In May"), Set.of("month")));
    }
}
