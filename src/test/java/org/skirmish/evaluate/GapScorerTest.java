package org.skirmish.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Which of the figures missed stand in the list of what was not understood, and what else does. */
class GapScorerTest {

    private static final String GOLD = """
            {"report":"r.txt","figures":[
              {"measure":"killed","min":9,"quote":"nine soldiers fell"},
              {"measure":"injured","min":4,"quote":"four were hurt"},
              {"measure":"killed","min":2,"quote":"two were buried"}]}""";

    @Test
    void aNumberIsRightWhereItsFigureHasNoClaim() throws IOException {
        String found = """
                {"report":"r.txt","claims":[{"measure":"killed","min":9}],"unmodelled":[
                  {"text":"There four were hurt.","numbers":[{"text":"four","min":4,"max":4}]},
                  {"text":"At noon nine soldiers fell.","numbers":[{"text":"nine","min":9,"max":9}]},
                  {"text":"Elsewhere two met.","numbers":[{"text":"two","min":2,"max":2}]}]}""";
        assertEquals(new Score(1, 3, 2), score(found));
    }

    @Test
    void aNumberThatCouldNotBeReadIsKnownByItsWords() throws IOException {
        String found = """
                {"report":"r.txt","claims":[],"unmodelled":[
                  {"text":"There four were hurt.","numbers":[{"text":"four","min":null,"max":null}]}]}""";
        assertEquals(new Score(1, 1, 3), score(found));
    }

    private static Score score(String found) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return GapScorer.score(Gold.of(json.readTree(GOLD), new Labels()), Extraction.of(json.readTree(found)));
    }
}
