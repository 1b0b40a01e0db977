package org.skirmish.annotate.transition;

import java.util.Arrays;

/**
 * A state of the arc-standard system (Nivre, Incrementality in Deterministic Dependency Parsing, 2004): a stack of
 * words that still want a head or dependants, the words not yet looked at, and the arcs drawn so far. Words count from
 * one; zero is the root.
 */
final class ParserState {

    /** Where no word is. */
    static final int NONE = -1;

    private final int length;
    private final int[] stack;
    private int height;
    private int front = 1;
    private final int[] heads;
    private final int[] labels;
    /** Of each word the outermost and the next dependant, to its left and to its right. */
    private final int[][] left = new int[2][];

    private final int[][] right = new int[2][];

    /** Nothing looked at but the root. @param length the number of words */
    ParserState(int length) {
        this.length = length;
        this.stack = new int[length + 1];
        this.height = 1;
        this.heads = filled();
        this.labels = filled();
        for (int i = 0; i < 2; i++) {
            left[i] = filled();
            right[i] = filled();
        }
    }

    private int[] filled() {
        int[] array = new int[length + 1];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean finished() {
        return height == 1 && front > length;
    }

    /** Whether a word is left to be looked at. */
    boolean mayShift() {
        return front <= length;
    }

    /** Whether the two uppermost on the stack are words, so that an arc can be drawn between them. */
    boolean mayJoin() {
        return height > 2;
    }

    void shift() {
        stack[height++] = front++;
    }

    /**
     * Makes the second on the stack a dependant of the uppermost. @param label the relation, in the caller's numbers
     */
    void arcLeft(int label) {
        int head = stack(0);
        int dependant = stack(1);
        arc(head, dependant, label, left);
        stack[height - 2] = head;
        height--;
    }

    /**
     * Makes the uppermost on the stack a dependant of the second. @param label the relation, in the caller's numbers
     */
    void arcRight(int label) {
        arc(stack(1), stack(0), label, right);
        height--;
    }

    /** Arcs of a head to one side are drawn from the inside out, so that the newest is the outermost. */
    private void arc(int head, int dependant, int label, int[][] side) {
        heads[dependant] = head;
        labels[dependant] = label;
        side[1][head] = side[0][head];
        side[0][head] = dependant;
    }

    /** The word at that depth of the stack, zero being the uppermost. */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    /** The word that many places ahead among those not yet looked at. */
    int ahead(int places) {
        return front + places <= length ? front + places : NONE;
    }

    /** The dependant of a word to its left: the outermost (zero) or the next (one). */
    int left(int word, int rank) {
        return word < 0 ? NONE : left[rank][word];
    }

    /** The dependant of a word to its right: the outermost (zero) or the next (one). */
    int right(int word, int rank) {
        return word < 0 ? NONE : right[rank][word];
    }

    int head(int word) {
        return heads[word];
    }

    /** The relation of a word to its head, in the numbers that were given; {@link #NONE} as long as it has none. */
    int label(int word) {
        return word <= 0 ? NONE : labels[word];
    }
}
