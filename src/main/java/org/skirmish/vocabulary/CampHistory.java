package org.skirmish.vocabulary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skirmish.model.Camp;

/** On which side an armed group of the registry stood, and when. */
public final class CampHistory {

    private final Camp now;
    private final Camp atHome;
    private final List<Period> periods;

    private record Period(Camp camp, LocalDate from, LocalDate until) {

        static Period of(String text) {
            Map<String, String> parts = Arrays.stream(text.split(" "))
                    .map(part -> part.split("=", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1]));
            return new Period(
                    Camp.of(parts.getOrDefault("camp", "")),
                    Optional.ofNullable(parts.get("from")).map(LocalDate::parse).orElse(LocalDate.MIN),
                    Optional.ofNullable(parts.get("until"))
                            .map(LocalDate::parse)
                            .orElse(LocalDate.MAX));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private CampHistory(Camp now, Camp atHome, List<Period> periods) {
        this.now = now;
        this.atHome = atHome;
        this.periods = periods;
    }

    /**
     * The history that a concept of the scheme "groups" tells by {@code sk:camp}, {@code sk:campAtHome} and
     * {@code sk:campDuring}.
     */
    public static CampHistory of(Concept group) {
        Camp now = Camp.of(group.value("camp").orElse(""));
        Camp atHome = group.value("campAtHome").map(Camp::of).orElse(now);
        return new CampHistory(
                now, atHome, group.values("campDuring").stream().map(Period::of).toList());
    }

    /** The side on that day, or now where no day is known, in the group's own country. */
    public Camp atHome(Optional<LocalDate> day) {
        return day.flatMap(this::during).orElse(atHome);
    }

    /** The side on that day in another country: what serves a state at home is foreign there. */
    public Camp abroad(Optional<LocalDate> day) {
        Camp camp = day.flatMap(this::during).orElse(now);
        return camp == Camp.STATE ? Camp.FOREIGN : camp;
    }

    private Optional<Camp> during(LocalDate day) {
        return periods.stream()
                .filter(period -> period.holds(day))
                .map(Period::camp)
                .findFirst();
    }
}
