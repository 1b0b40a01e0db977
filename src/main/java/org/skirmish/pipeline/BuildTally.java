package org.skirmish.pipeline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.model.Attribution;
import org.skirmish.model.Claim;
import org.skirmish.model.Engagement;
import org.skirmish.model.Link;
import org.skirmish.model.Party;
import org.skirmish.model.Place;
import org.skirmish.model.Reading;
import org.skirmish.rdf.Redactor;

/** Counts what a build did. */
public final class BuildTally {

    private static final double NANOS = 1e9;

    private final Set<String> groups = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Integer> blanked = new TreeMap<>();
    private long started = System.nanoTime();
    private int reports;
    private int known;
    private int aside;
    private int engagements;
    private int claims;
    private long sentences;

    /** Takes the time from here on: models are loaded. */
    public void start() {
        started = System.nanoTime();
    }

    /** Counts a report that need not be read again. */
    public void known() {
        known++;
    }

    /** Counts inputs that were set aside. */
    public void setAside(int inputs) {
        aside += inputs;
    }

    /** How many inputs were set aside so far. */
    public int aside() {
        return aside;
    }

    /** Counts a report that was understood; one that was not kept is set aside. */
    public void count(Reading reading, boolean kept) {
        if (!kept) {
            aside++;
            return;
        }
        reports++;
        engagements += reading.engagements().size();
        claims += reading.claims().size();
        sentences += Sentences.count(reading.report());
        Redactor.of(reading).counts().forEach((kind, count) -> blanked.merge(kind, count, Integer::sum));
        parties(reading).flatMap(p -> p.link().stream()).map(Link::iri).forEach(groups::add);
        reading.engagements().stream()
                .flatMap(e -> e.place().stream())
                .map(BuildTally::place)
                .forEach(places::add);
    }

    private static Stream<Party> parties(Reading reading) {
        Stream<Party> fighting = reading.engagements().stream()
                .map(Engagement::participants)
                .flatMap(ps -> ps.stream().map(p -> p.party()));
        Stream<Party> victims = reading.claims().stream().map(c -> c.figure().victims());
        Stream<Party> speaking = reading.claims().stream()
                .map(Claim::attribution)
                .map(Attribution::source)
                .flatMap(s -> s.stream());
        return Stream.of(fighting, victims, speaking).flatMap(s -> s);
    }

    private static String place(Place place) {
        return place.setting().map(s -> s.link().iri()).orElse(place.name());
    }

    /** What was blanked by class, in parentheses: names, and the classes of {@code privacy/patterns.txt}. */
    private String classes() {
        return blanked.isEmpty()
                ? ""
                : blanked.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** A table of two columns, one line a number. */
    @Override
    public String toString() {
        double seconds = (System.nanoTime() - started) / NANOS;
        return String.format(
                Locale.ROOT,
                "%-14s%8d%n%-14s%8d%n%-14s%8d%n%-14s%8d%n%-14s%8d%n%-14s%8d%n%-14s%8d%n%-14s%8d%s%n%-14s%8.1f%n%-14s%8.1f%n",
                "reports read",
                reports,
                "already known",
                known,
                "set aside",
                aside,
                "engagements",
                engagements,
                "claims",
                claims,
                "groups",
                groups.size(),
                "places",
                places.size(),
                "blanked",
                blanked.values().stream().mapToInt(Integer::intValue).sum(),
                classes(),
                "seconds",
                seconds,
                "sentences/s",
                seconds > 0 ? sentences / seconds : 0);
    }
}
