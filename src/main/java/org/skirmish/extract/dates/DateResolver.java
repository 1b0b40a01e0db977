package org.skirmish.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.extract.dates.DateExpression.Around;
import org.skirmish.extract.dates.DateExpression.Day;
import org.skirmish.extract.dates.DateExpression.Shift;
import org.skirmish.extract.dates.DateExpression.Weekdays;

/**
 * Turns what words say into days. What is told has happened: a bare weekday or a day without a year is the last such
 * day on or before publication.
 */
final class DateResolver {

    /** The days that were meant; unknown where the context does not fix them. */
    Resolved resolve(DateFinder.Found found, DateContext context) {
        DateExpression expression = found.expression();
        boolean ahead = found.bearing() == Bearing.FUTURE || expression instanceof DateExpression.Future;
        Optional<Resolved> resolved = ahead ? Optional.empty() : resolve(expression, context);
        if (found.bearing() == Bearing.SINCE && context.published().isPresent()) {
            resolved = resolved.map(since -> since(since, context.published().get()));
        }
        return resolved.orElseGet(Resolved::unknown);
    }

    private static Resolved since(Resolved first, LocalDate published) {
        Optional<LocalDate> vague = first.start().isPresent() ? Optional.empty() : first.earliest();
        return first.start()
                .filter(start -> !start.isAfter(published))
                .map(start -> Resolved.days(start, published))
                .or(() -> vague.filter(earliest -> !earliest.isAfter(published))
                        .map(earliest -> Resolved.within(earliest, published, "unknown")))
                .orElse(first);
    }

    private Optional<Resolved> resolve(DateExpression expression, DateContext context) {
        if (expression instanceof DateExpression.Calendar calendar) {
            return calendar(calendar, context);
        } else if (expression instanceof DateExpression.Period period) {
            return period(period, context);
        } else if (expression instanceof DateExpression.NthWeekday nth) {
            return nthWeekday(nth, context);
        } else if (expression instanceof DateExpression.Years years) {
            return Optional.of(years(years));
        } else if (expression instanceof Shift shift) {
            Optional<LocalDate> base = shift.base() == Shift.Base.TOLD ? context.told() : context.published();
            return base.map(day -> Resolved.days(day.plusDays(shift.first()), day.plusDays(shift.last())));
        } else if (expression instanceof Weekdays weekdays) {
            return context.reference().map(reference -> weekdays(weekdays, reference));
        } else if (expression instanceof DateExpression.Holiday holiday) {
            return context.reference().flatMap(reference -> holiday(holiday, reference));
        }
        return context.published().flatMap(published -> fromPublication(expression, published));
    }

    /** Of an expression that counts from the day of publication; none of others. */
    private Optional<Resolved> fromPublication(DateExpression expression, LocalDate published) {
        if (expression instanceof DateExpression.MonthOfYear month) {
            return Optional.of(month(YearMonth.of(published.getYear() - month.yearsBack(), month.month())));
        } else if (expression instanceof DateExpression.Past past) {
            return Optional.of(past(past, published));
        } else if (expression instanceof Around around) {
            return Optional.of(around(around, published));
        } else if (expression instanceof DateExpression.LongAgo ago) {
            return Optional.of(
                    Resolved.within(published.minusDays(ago.most()), published.minusDays(ago.least()), "unknown"));
        }
        return Optional.empty();
    }

    private static Resolved years(DateExpression.Years years) {
        return Resolved.within(
                LocalDate.of(years.first(), 1, 1),
                LocalDate.of(years.last(), 12, 31),
                years.first() == years.last() ? "year" : "unknown");
    }

    private static Optional<Resolved> nthWeekday(DateExpression.NthWeekday nth, DateContext context) {
        Optional<LocalDate> first = period(new DateExpression.Period(nth.year(), OptionalInt.of(nth.month())), context)
                .flatMap(Resolved::earliest);
        return first.map(month -> month.with(
                        nth.nth() == 5
                                ? TemporalAdjusters.lastInMonth(nth.weekday())
                                : TemporalAdjusters.dayOfWeekInMonth(nth.nth(), nth.weekday())))
                .map(day -> Resolved.days(day, day));
    }

    private static Optional<Resolved> holiday(DateExpression.Holiday holiday, LocalDate reference) {
        List<LocalDate> days = holiday.days().stream()
                .map(day -> latest(
                        new Day(OptionalInt.empty(), OptionalInt.of(day.getMonthValue()), day.getDayOfMonth()),
                        reference))
                .filter(day -> holiday.weekday().map(day.getDayOfWeek()::equals).orElse(true))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(Resolved.days(days.get(0), days.get(0))) : Optional.empty();
    }

    private static Optional<Resolved> calendar(DateExpression.Calendar calendar, DateContext context) {
        try {
            return day(calendar.last(), context).flatMap(last -> {
                LocalDate first = calendar.first().equals(calendar.last()) ? last : latest(calendar.first(), last);
                return Optional.of(Resolved.days(first, last));
            });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Day day, DateContext context) {
        if (day.year().isPresent() && day.month().isPresent()) {
            return Optional.of(LocalDate.of(day.year().getAsInt(), day.month().getAsInt(), day.day()));
        }
        if (day.month().isEmpty() && context.told().isPresent()) {
            LocalDate told = context.told().get().withDayOfMonth(day.day());
            return Optional.of(context.reference()
                    .filter(told::isAfter)
                    .map(reference -> latest(day, reference))
                    .orElse(told));
        }
        if (context.reference().isPresent()) {
            return context.reference().map(reference -> latest(day, reference));
        }
        return context.told()
                .map(told -> LocalDate.of(told.getYear(), day.month().getAsInt(), day.day()));
    }

    /** The last such day on or before the limit. */
    private static LocalDate latest(Day day, LocalDate limit) {
        YearMonth month =
                YearMonth.of(day.year().orElse(limit.getYear()), day.month().orElse(limit.getMonthValue()));
        for (int tries = 0; tries < 12; tries++) {
            if (month.isValidDay(day.day()) && !month.atDay(day.day()).isAfter(limit)) {
                return month.atDay(day.day());
            }
            month = day.month().isPresent() ? month.minusYears(1) : month.minusMonths(1);
        }
        throw new DateTimeException("no such day: " + day);
    }

    private static Optional<Resolved> period(DateExpression.Period period, DateContext context) {
        if (period.month().isEmpty()) {
            int year = period.year().orElseThrow();
            return Optional.of(Resolved.within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year"));
        }
        int month = period.month().getAsInt();
        if (period.year().isPresent()) {
            return Optional.of(month(YearMonth.of(period.year().getAsInt(), month)));
        }
        return context.reference().map(reference -> {
            YearMonth thisYear = YearMonth.of(reference.getYear(), month);
            return month(thisYear.isAfter(YearMonth.from(reference)) ? thisYear.minusYears(1) : thisYear);
        });
    }

    private static Resolved month(YearMonth month) {
        return Resolved.within(month.atDay(1), month.atEndOfMonth(), "month");
    }

    private static Resolved weekdays(Weekdays weekdays, LocalDate reference) {
        LocalDate last =
                switch (weekdays.which()) {
                    case LATEST -> reference.with(TemporalAdjusters.previousOrSame(weekdays.last()));
                    case STRICT -> reference.with(TemporalAdjusters.previous(weekdays.last()));
                    case WEEK_BEFORE ->
                        reference
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .minusWeeks(1)
                                .with(TemporalAdjusters.nextOrSame(weekdays.last()));
                };
        return Resolved.days(last.with(TemporalAdjusters.previousOrSame(weekdays.first())), last);
    }

    private static Resolved past(DateExpression.Past past, LocalDate published) {
        LocalDate first = published.minusDays((long) past.count() * past.unitDays());
        return switch (past.unitDays()) {
            case 1 -> Resolved.days(first, published);
            case 7 -> Resolved.within(first, published, past.count() == 1 ? "week" : "month");
            case 30 -> Resolved.within(first, published, past.count() == 1 ? "month" : "year");
            default -> Resolved.within(first, published, past.count() == 1 ? "year" : "unknown");
        };
    }

    private static Resolved around(Around around, LocalDate published) {
        LocalDate monday = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(around.back());
        return switch (around.unit()) {
            case WEEKEND -> {
                LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
                yield saturday.equals(published)
                        ? Resolved.days(saturday, saturday)
                        : Resolved.within(saturday, saturday.plusDays(1), "days");
            }
            case WEEK -> Resolved.within(monday, around.back() == 0 ? published : monday.plusDays(6), "week");
            case MONTH -> month(YearMonth.from(published).minusMonths(around.back()));
            case YEAR ->
                Resolved.within(
                        LocalDate.of(published.getYear() - around.back(), 1, 1),
                        LocalDate.of(published.getYear() - around.back(), 12, 31),
                        "year");
        };
    }
}
