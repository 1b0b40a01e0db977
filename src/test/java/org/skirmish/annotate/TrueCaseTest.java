package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which reports are in capitals throughout, and what becomes of them. */
class TrueCaseTest {

    private static final String TOLD =
            "At least eight civilians were killed on Saturday when shells hit a market in Khartoum, a doctor said. "
                    + "He added that twelve others were wounded. Soldiers of the Sudanese army came to the town on Sunday, residents said, and left it again.";

    @Test
    void capitalsThroughoutLackCase() {
        assertTrue(TrueCase.lacks(TOLD.toUpperCase(Locale.ROOT)));
        assertFalse(TrueCase.lacks(TOLD));
        assertFalse(TrueCase.lacks("EIGHT KILLED IN KHARTOUM. " + TOLD));
        assertFalse(TrueCase.lacks("EIGHT KILLED IN KHARTOUM"));
    }

    @Test
    @Tag("slow")
    void namesGetTheirCapitalsBackAndNothingMoves() {
        String restored = new TrueCase(CoreNlpAnnotator.tokenizing()).restored(TOLD.toUpperCase(Locale.ROOT));
        assertEquals(TOLD.toUpperCase(Locale.ROOT), restored.toUpperCase(Locale.ROOT));
        assertTrue(restored.contains("a market in Khartoum, a doctor said. He added"), restored);
        assertTrue(restored.contains("the Sudanese army"), restored);
    }
}
