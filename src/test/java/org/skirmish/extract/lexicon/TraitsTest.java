package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of traits, read as the program reads it. */
class TraitsTest {

    private final Traits traits = new Traits();

    @Test
    void oneOfSeveralBearers() {
        assertTrue(traits.has("two-sided", "ambush"));
        assertFalse(traits.has("two-sided", "arson"));
        assertTrue(traits.any("post", List.of("house", "base")));
        assertFalse(traits.any("post", List.of()));
    }

    @Test
    void unknownTraitIsNamed() {
        assertEquals(
                "no trait \"tow-sided\" in rules/traits.tsv",
                assertThrows(IllegalArgumentException.class, () -> traits.has("tow-sided", "ambush"))
                        .getMessage());
    }
}
