package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void triesAPatternOnlyWhereAWordBegins() {
        Wording wording = new Wording("mid-May, Mayflower (May)");
        List<Integer> begins = new ArrayList<>();
        wording.each(Pattern.compile("May"), match -> begins.add(match.start()));
        assertEquals(List.of(4, 9, 20), begins);
        assertFalse(wording.holds(Pattern.compile("flower")));
        assertTrue(wording.holds(Pattern.compile("Mayflower")));
    }

    @Test
    void seesWhatStandsBeforeAndBehindAWord() {
        Wording wording = new Wording("on 12 May 13");
        List<String> found = new ArrayList<>();
        wording.each(Pattern.compile("(?<=\\bon )\\d+(?! May 1[^3])"), match -> found.add(match.group()));
        assertEquals(List.of("12"), found);
    }

    @Test
    void takesNoTwoMatchesThatOverlap() {
        List<String> found = new ArrayList<>();
        new Wording("3 May 4 May").each(Pattern.compile("\\d May( \\d)?"), match -> found.add(match.group()));
        assertEquals(List.of("3 May 4"), found);
    }
}
