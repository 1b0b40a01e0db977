package org.skirmish.extract.dates;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.skirmish.extract.dates.DateExpression.Around;
import org.skirmish.extract.dates.DateExpression.Day;
import org.skirmish.extract.dates.DateExpression.Shift;
import org.skirmish.extract.dates.DateExpression.Weekdays;

/** Builds what a rule's match says, from the rule's meaning and the groups that were captured. */
final class Meaning {

    private static final int YEAR = 365;

    private final DateRules rules;

    Meaning(DateRules rules) {
        this.rules = rules;
    }

    /** What the match says. */
    DateExpression of(List<String> meaning, Matcher match) {
        Groups groups = new Groups(match);
        return switch (meaning.get(0)) {
            case "date" -> calendar(groups);
            case "month" -> new DateExpression.Period(year(groups), month(groups, "m"));
            case "year" -> new DateExpression.Period(year(groups), OptionalInt.empty());
            case "weekday" -> weekdays(groups, meaning.size() > 1 ? meaning.get(1) : "latest");
            case "nth-weekday" ->
                new DateExpression.NthWeekday(
                        rules.names().value("nth", groups.get("n").orElseThrow()),
                        weekday(groups.get("w").orElseThrow()),
                        month(groups, "m").orElseThrow(),
                        year(groups));
            case "shift" ->
                new Shift(
                        Shift.Base.valueOf(meaning.get(1).toUpperCase(Locale.ROOT)),
                        number(meaning.get(2)),
                        number(meaning.get(3)));
            case "ago" -> ago(count(groups), unit(groups));
            case "years" -> years(groups, meaning.contains("decade"));
            case "long-ago" -> new DateExpression.LongAgo(YEAR * number(meaning.get(1)), YEAR * number(meaning.get(2)));
            case "roughly" -> roughly(count(groups), unit(groups));
            case "later" -> told(count(groups) * unit(groups));
            case "earlier" -> told(-count(groups) * unit(groups));
            case "hour" -> told(0);
            case "apart" ->
                told(apart(count(groups), unit(groups))
                        * (groups.get("side").filter("after"::equals).isPresent() ? -1 : 1));
            case "past" -> past(count(groups), unit(groups));
            case "weekend" -> new Around(Around.Unit.WEEKEND, 0);
            case "week" -> new Around(Around.Unit.WEEK, -number(meaning.get(1)));
            case "month-back" -> monthBack(groups, -number(meaning.get(1)));
            case "year-back" -> new Around(Around.Unit.YEAR, -number(meaning.get(1)));
            case "holiday" ->
                new DateExpression.Holiday(
                        match.group("h"),
                        rules.holidays(match.group("h")),
                        groups.get("w").map(this::weekday));
            case "future" -> new DateExpression.Future();
            default -> throw new IllegalArgumentException("rules/dates.txt: no such meaning: " + meaning);
        };
    }

    /** "1983 to 1987", "1998-99", "the 1990s". */
    private static DateExpression years(Groups groups, boolean decade) {
        int first = number(groups.get("y").orElseThrow());
        int last = decade
                ? first + 9
                : groups.get("y2")
                        .map(y -> y.length() == 4 ? number(y) : first / 100 * 100 + number(y))
                        .orElse(first);
        return new DateExpression.Years(Math.min(first, last), Math.max(first, last));
    }

    /** "Two decades earlier": give or take half of the unit. */
    private static DateExpression roughly(int count, int unitDays) {
        return new DateExpression.LongAgo(count * unitDays - unitDays / 2, count * unitDays + unitDays / 2);
    }

    private DateExpression calendar(Groups groups) {
        OptionalInt year = year(groups);
        OptionalInt month = month(groups, "m");
        if (month.isEmpty() && groups.get("nm").isPresent()) {
            month = OptionalInt.of(number(groups.get("nm").get()));
        }
        OptionalInt lastMonth = month(groups, "m2");
        Day first = new Day(year, month, dayOfMonth(groups.get("d").orElseThrow()));
        OptionalInt monthOfLast = lastMonth.isPresent() ? lastMonth : month;
        return new DateExpression.Calendar(
                first,
                groups.get("d2")
                        .map(day -> new Day(year, monthOfLast, dayOfMonth(day)))
                        .orElse(first));
    }

    private static int dayOfMonth(String text) {
        return number(text.replaceAll("\\D", ""));
    }

    private Weekdays weekdays(Groups groups, String which) {
        DayOfWeek first = weekday(groups.get("w").orElseThrow());
        return new Weekdays(
                first,
                groups.get("w2").map(this::weekday).orElse(first),
                Weekdays.Which.valueOf(which.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private DayOfWeek weekday(String name) {
        return DayOfWeek.of(rules.names().value("weekday", name));
    }

    private static DateExpression ago(int count, int unitDays) {
        return switch (unitDays) {
            case 0 -> new Shift(Shift.Base.PUBLICATION, -(count / 24), -(count / 24));
            case 1 -> new Shift(Shift.Base.PUBLICATION, -count, -count);
            case 7 -> new Around(Around.Unit.WEEK, count);
            case 30 -> new Around(Around.Unit.MONTH, count);
            case 10 * YEAR -> roughly(count, unitDays);
            default -> new Around(Around.Unit.YEAR, count);
        };
    }

    private DateExpression monthBack(Groups groups, int back) {
        OptionalInt month = month(groups, "m");
        return month.isPresent()
                ? new DateExpression.MonthOfYear(month.getAsInt(), back)
                : new Around(Around.Unit.MONTH, back);
    }

    private static DateExpression past(int count, int unitDays) {
        return unitDays == 0
                ? new DateExpression.Past(Math.max(1, count / 24), 1)
                : new DateExpression.Past(count, unitDays);
    }

    private static int apart(int count, int unitDays) {
        return unitDays == 0 ? count / 24 : count * unitDays;
    }

    private static Shift told(int days) {
        return new Shift(Shift.Base.TOLD, days, days);
    }

    private int count(Groups groups) {
        return groups.get("n").map(name -> rules.names().value("number", name)).orElse(1);
    }

    private int unit(Groups groups) {
        return groups.get("u").map(name -> rules.names().value("unit", name)).orElse(0);
    }

    private OptionalInt year(Groups groups) {
        return groups.get("y").map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private OptionalInt month(Groups groups, String group) {
        return groups.get(group)
                .map(name -> OptionalInt.of(rules.names().value("month", name)))
                .orElse(OptionalInt.empty());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The named groups of a match, by name, also those that its pattern does not have. */
    private record Groups(Matcher match) {

        Optional<String> get(String name) {
            return match.pattern().pattern().contains("(?<" + name + ">")
                    ? Optional.ofNullable(match.group(name))
                    : Optional.empty();
        }
    }
}
