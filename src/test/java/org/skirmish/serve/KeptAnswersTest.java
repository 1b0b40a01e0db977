package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static KeptAnswers.Kept answer(int length) {
        return new KeptAnswers.Kept("text/plain", new byte[length]);
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        KeptAnswers kept = new KeptAnswers(10_000);
        for (int i = 0; i < 4; i++) {
            kept.keep("q" + i, answer(2_000));
        }
        assertTrue(kept.find("q0").isPresent());
        kept.keep("q4", answer(2_000));
        assertTrue(kept.find("q0").isPresent());
        assertFalse(kept.find("q1").isPresent());
        assertTrue(kept.find("q4").isPresent());
    }

    @Test
    void theRoomIsNeverExceeded() {
        KeptAnswers kept = new KeptAnswers(10_000);
        for (int i = 0; i < 1_000; i++) {
            kept.keep("q" + i % 7, answer(i % 2_400));
        }
        long held = 0;
        for (int i = 0; i < 7; i++) {
            held += kept.find("q" + i).map(answer -> answer.body().length).orElse(0);
        }
        assertTrue(held > 1_000 && held <= 10_000, "held " + held);
    }

    @Test
    void aLargeAnswerIsNotKeptAndWithoutRoomNoneIs() {
        KeptAnswers kept = new KeptAnswers(10_000);
        kept.keep("large", answer(2_600));
        assertFalse(kept.find("large").isPresent());
        KeptAnswers none = new KeptAnswers(0);
        none.keep("", answer(0));
        assertFalse(none.find("").isPresent());
    }

    @Test
    void whatChangesFromOneTimeToTheNextIsNotRepeatable() {
        for (String changing : new String[] {"NOW()", "RAND()", "rand()", "UUID()", "STRUUID()"}) {
            assertFalse(Gate.isRepeatable("SELECT (" + changing + " AS ?x) {}"), changing);
        }
        assertFalse(Gate.isRepeatable("SELECT * { SERVICE <http://a/> {} }"));
        assertTrue(Gate.isRepeatable("SELECT * { ?now ?rand \"NOW() SERVICE\" } # UUID()"));
        assertTrue(Gate.isRepeatable("ASK {}"));
    }
}
