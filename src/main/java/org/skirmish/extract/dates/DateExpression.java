package org.skirmish.extract.dates;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What words say about a time, before the day of the report is known. */
public sealed interface DateExpression {

    /** A day of the calendar; what the words leave out is empty. */
    record Day(OptionalInt year, OptionalInt month, int day) {}

    /** One day of the calendar, or a run of days with both ends told. */
    record Calendar(Day first, Day last) implements DateExpression {}

    /** A month ("in April", "mid-September 2022") or, without a month, a year. */
    record Period(OptionalInt year, OptionalInt month) implements DateExpression {}

    /** A weekday or a run of them. */
    record Weekdays(DayOfWeek first, DayOfWeek last, Which which) implements DateExpression {

        /**
         * Which of the days of that name: the last until the report, the last before its day, or that of the week
         * before it.
         */
        public enum Which {
            LATEST,
            STRICT,
            WEEK_BEFORE
        }
    }

    /** A weekday of a month: its first, second, third, fourth, or (5) its last. */
    record NthWeekday(int nth, DayOfWeek weekday, int month, OptionalInt year) implements DateExpression {}

    /** Days counted from another: from {@code first} to {@code last}. */
    record Shift(Base base, int first, int last) implements DateExpression {

        /** The day to count from: that of publication, or that last spoken of. */
        public enum Base {
            PUBLICATION,
            TOLD
        }
    }

    /** A stretch of time that ended with the report ("in the last three days"), in units of so many days. */
    record Past(int count, int unitDays) implements DateExpression {}

    /** Some time in a week, month or year of the calendar ("last month" is a month, back 1), or so long ago. */
    record Around(Unit unit, int back) implements DateExpression {

        /** A stretch of the calendar; {@link #WEEKEND} is the two days, not vague. */
        public enum Unit {
            WEEKEND,
            WEEK,
            MONTH,
            YEAR
        }
    }

    /** Some time in these years of the calendar, the last included. */
    record Years(int first, int last) implements DateExpression {}

    /** Some time that lies at least and at most so many days before publication. */
    record LongAgo(int least, int most) implements DateExpression {}

    /** A month of the calendar year so many years before that of publication. */
    record MonthOfYear(int month, int yearsBack) implements DateExpression {}

    /**
     * A holiday on a fixed day, of several countries where the name is shared, with the weekday that stands beside it.
     */
    record Holiday(String name, List<MonthDay> days, Optional<DayOfWeek> weekday) implements DateExpression {

        public Holiday {
            days = List.copyOf(days);
        }
    }

    /** A time to come, of which nothing is told as done. */
    record Future() implements DateExpression {}
}
