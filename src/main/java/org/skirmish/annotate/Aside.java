package org.skirmish.annotate;

/**
 * Words of a sentence that only say who speaks, what some of those counted are, or who those are who act.
 *
 * @param comma place of the comma before it, or of the colon behind it, from 0; its first word's where there is none
 * @param from place of its first word
 * @param to place behind its last word
 */
record Aside(Kind kind, int comma, int from, int to) {

    /** How it is worded. */
    enum Kind {
        /** "the group said on Friday" */
        SUBJECT_FIRST,
        /** "said the official" */
        VERB_FIRST,
        /** "according to residents" */
        ACCORDING,
        /**
         * "UN: nine killed": who speaks stands before a colon at the head, and the colon's place is that of its comma
         */
        COLON,
        /** "104 of them children", between a subject and its verb: it tells what a part of those counted are */
        PART,
        /**
         * "calling itself the Sons of the Tide", between a noun and its verb: who acts is named, and is no part of the
         * name
         */
        CALLED,
        /** "armed with rifles", between a noun and its verb */
        DESCRIBED
    }

    /** Whether the place is within it. */
    boolean holds(int place) {
        return place >= from && place < to;
    }
}
