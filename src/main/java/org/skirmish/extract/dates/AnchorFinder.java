package org.skirmish.extract.dates;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.skirmish.extract.dates.DateExpression.Calendar;
import org.skirmish.extract.dates.DateExpression.Holiday;
import org.skirmish.extract.dates.DateExpression.Weekdays;
import org.skirmish.extract.dates.DateFinder.Found;

/**
 * Finds a day by which the text of an undated report fixes its own time: a holiday with its weekday ("the national
 * Union Day on Saturday" is in few years), or a full date that stands with its weekday.
 */
public final class AnchorFinder {

    /** A sentence and the times that it names. */
    private record Dated(String sentence, List<Found> found) {}

    private final DateFinder finder;

    public AnchorFinder(DateFinder finder) {
        this.finder = finder;
    }

    /** The day, if the year is known or the text names one; none if more than one day is possible. */
    public Optional<LocalDate> anchor(List<String> sentences, Optional<Integer> year) {
        List<Dated> dated = dated(sentences);
        Set<Integer> years = year.map(Set::of).orElseGet(() -> yearsNamed(dated));
        return only(days(dated, years)).or(() -> fullDate(dated));
    }

    /**
     * The day, if exactly one in these years fits. A report cannot be older than the groups that it names (their
     * {@code sk:from}), which bounds the years from below.
     */
    public Optional<LocalDate> anchor(List<String> sentences, int firstYear, int lastYear) {
        Set<Integer> years = new LinkedHashSet<>(
                IntStream.rangeClosed(firstYear, lastYear).boxed().toList());
        List<Dated> dated = dated(sentences);
        return only(days(dated, years)).or(() -> fullDate(dated));
    }

    private List<Dated> dated(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> new Dated(sentence, finder.find(sentence)))
                .toList();
    }

    private static Optional<LocalDate> only(Set<LocalDate> days) {
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    private Set<LocalDate> days(List<Dated> sentences, Set<Integer> years) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Dated sentence : sentences) {
            for (Found found : sentence.found) {
                if (found.expression() instanceof Holiday holiday) {
                    days.addAll(days(holiday, years));
                }
            }
        }
        return days;
    }

    private static List<LocalDate> days(Holiday holiday, Set<Integer> years) {
        return holiday.days().stream()
                .flatMap(day -> years.stream().map(day::atYear))
                .filter(date ->
                        holiday.weekday().map(date.getDayOfWeek()::equals).orElse(years.size() == 1))
                .toList();
    }

    private Set<Integer> yearsNamed(List<Dated> sentences) {
        Set<Integer> years = new LinkedHashSet<>();
        for (Dated sentence : sentences) {
            for (Found found : sentence.found) {
                if (found.expression() instanceof Calendar calendar) {
                    calendar.last().year().ifPresent(years::add);
                } else if (found.expression() instanceof DateExpression.Period period) {
                    period.year().ifPresent(years::add);
                }
            }
        }
        return years;
    }

    private Optional<LocalDate> fullDate(List<Dated> sentences) {
        return sentences.stream()
                .flatMap(dated -> dated.found.stream()
                        .filter(found -> found.expression() instanceof Calendar
                                && Character.isLetter(dated.sentence.charAt(found.begin()))
                                && namesItsWeekday(dated.sentence.substring(found.begin(), found.end()))))
                .map(found -> finder.resolve(found, DateContext.unknown()).end())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private boolean namesItsWeekday(String words) {
        return finder.find(words.split("[\\s,]+", 2)[0]).stream()
                .anyMatch(found -> found.expression() instanceof Weekdays);
    }
}
