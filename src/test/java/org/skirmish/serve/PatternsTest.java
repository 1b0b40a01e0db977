package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class PatternsTest {

    static {
        JenaSystem.init();
    }

    private static ExprFunctionN call(String pattern, String flags) {
        return new E_Regex(new ExprVar("x"), NodeValue.makeString(pattern), NodeValue.makeString(flags));
    }

    private static boolean found(String text, String pattern, String flags) {
        return Patterns.of(call(pattern, flags), 3).matcher(text).find();
    }

    @Test
    void flagsAreThoseOfXPath() {
        assertTrue(found("ABC", "b", "i"));
        assertTrue(!found("ABC", "b", ""));
        assertTrue(found("a\nb", "a.b", "s"));
        assertTrue(!found("a\nb", "a.b", ""));
        assertTrue(found("a\nb", "^b$", "m"));
        assertTrue(!found("a\nb", "^b$", ""));
        assertTrue(found("ab", "a\n b", "x"));
        assertTrue(found("a b", "a[ x]b", "x"));
        assertTrue(!found("a b", "a b", "x"));
        assertTrue(found("1+1", "1+1", "q"));
        assertTrue(found("A+B", "a+b", "qi"));
        assertTrue(found("Ünïcode", "^üNÏ", "i"));
        assertTrue(!found("line\n", "line$", ""));
    }

    @Test
    void whatHasNoLinearSearchIsABadRequest() {
        for (String pattern : new String[] {"(a)\\1", "(?=a)", "(?!a)", "(?<=a)b", "a*+", "(?>a)"}) {
            assertEquals(
                    400,
                    assertThrows(Refusal.class, () -> Patterns.of(call(pattern, ""), 3), pattern)
                            .status());
        }
        assertEquals(
                413,
                assertThrows(Refusal.class, () -> Patterns.of(call("((a{900}){900}){900}", ""), 3))
                        .status());
        assertEquals(
                403,
                assertThrows(
                                Refusal.class,
                                () -> Patterns.of(
                                        new E_Regex(new ExprVar("x"), new ExprVar("y"), NodeValue.makeString("")), 3))
                        .status());
    }

    @Test
    void aPatternMayTakeSoManyStepsAndNotOneMore() {
        assertEquals(
                "a{1000}".repeat(20),
                Patterns.of(call("a{1000}".repeat(20), ""), 3).pattern());
        assertEquals(
                413,
                assertThrows(Refusal.class, () -> Patterns.of(call("a{1000}".repeat(20) + "b", ""), 3))
                        .status());
    }

    /** A repetition without an end is as long as its least, and counts for what stands in it. */
    @Test
    void repetitionsWithoutEndCountOnce() {
        assertEquals(9, PatternSize.of("a{9,}"));
        assertEquals(2, PatternSize.of("a*"));
    }

    @Test
    void theSizeOfAPatternIsThatOfItsRepetitionsWrittenOut() {
        assertEquals(3, PatternSize.of("abc"));
        assertEquals(3, PatternSize.of("[a-z]\\d."));
        assertEquals(2, PatternSize.of("[]a]x"));
        assertEquals(50, PatternSize.of("a{50}"));
        assertEquals(50, PatternSize.of("[ab{9}]{2,50}"));
        assertEquals(3, PatternSize.of("\\{9}"));
        assertTrue(PatternSize.of("((a{10}){10}){10}") >= 1_000);
        assertTrue(PatternSize.of("(((((a{99}){99}){99}){99}){99}") > 1e9);
        assertTrue(PatternSize.of("a{999}{999}{999}") > 1e8);
    }
}
