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
    /**
     * So long from it: what stands before the words is so many days after or before what the clause behind them tells.
     */
    APART,
    /** The hour alone is told: of a day told before. */
    HOUR,
    /** The time is still to come. */
    FUTURE
}
