package org.skirmish.annotate.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Arcs are drawn as the arc-standard system draws them. */
class ParserStateTest {

    @Test
    void drawsTree() {
        ParserState state = new ParserState(3); // "troops shelled villages"
        state.shift();
        assertFalse(state.mayJoin());
        state.shift();
        assertTrue(state.mayJoin());
        state.arcLeft(4);
        state.shift();
        assertFalse(state.mayShift());
        state.arcRight(5);
        assertFalse(state.finished());
        state.arcRight(0);

        assertTrue(state.finished());
        assertEquals(2, state.head(1));
        assertEquals(0, state.head(2));
        assertEquals(2, state.head(3));
        assertEquals(4, state.label(1));
        assertEquals(0, state.label(2));
        assertEquals(5, state.label(3));
    }

    @Test
    void tellsOutermostDependantFirst() {
        ParserState state = new ParserState(5);
        state.shift();
        state.shift();
        state.shift();
        state.arcLeft(1);
        state.arcLeft(1);
        state.shift();
        state.arcRight(1);
        state.shift();
        state.arcRight(1);

        assertEquals(1, state.left(3, 0));
        assertEquals(2, state.left(3, 1));
        assertEquals(5, state.right(3, 0));
        assertEquals(4, state.right(3, 1));
        assertEquals(ParserState.NONE, state.left(1, 0));
    }

    @Test
    void tellsWhereNoWordIs() {
        ParserState state = new ParserState(2);
        assertEquals(0, state.stack(0));
        assertEquals(ParserState.NONE, state.stack(1));
        assertEquals(2, state.ahead(1));
        assertEquals(ParserState.NONE, state.ahead(2));
        assertEquals(ParserState.NONE, state.left(ParserState.NONE, 0));
        assertEquals(ParserState.NONE, state.label(0));
        assertEquals(ParserState.NONE, state.label(1));
    }

    @Test
    void emptySentenceIsFinished() {
        assertTrue(new ParserState(0).finished());
    }
}
