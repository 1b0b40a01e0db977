package org.skirmish.extract.dates;

/** How an act lies to a time that stands with it. */
public enum Bearing {
    /** In it: the date of the act. */
    AT,
    /** From it on ("since Wednesday"). */
    SINCE,
    /** Up to it ("until Saturday", "by Friday"). */
    UNTIL,
    /** Some time after it. */
    AFTER,
    /** The time at which something was said about it ("officials said on Monday"). */
    SAID,
    /** The time is still to come. */
    FUTURE
}
