package org.skirmish.link.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.Names;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;

/** Ties the places of a report to those of a gazetteer. */
public final class PlaceLinker {

    private static final int MOST_REJECTED = 5;
    private static final int SHORTEST_BARE = 3;
    private static final double CLOSE = 0.5;
    /** Of so many places of one name none is taken where nothing in the report points to one of them. */
    private static final double LEAST_SURE = 0.25;
    /** The weight from which on a report speaks of a country more than in passing. */
    private static final double SPOKEN_OF = 0.3;
    /** What is left of the confidence where only the order of the text says in which larger place a name lies. */
    private static final double BY_ORDER = 0.6;

    private final Gazetteer gazetteer;
    private final Scorer scorer;
    private final PlaceKinds kinds;
    private final Settings settings;
    private final Namesakes namesakes = new Namesakes();

    /** @param base the start of the IRIs of data, ending in a slash */
    public PlaceLinker(Gazetteer gazetteer, PlaceKinds kinds, String base) {
        this.gazetteer = gazetteer;
        this.kinds = kinds;
        this.scorer = new Scorer(kinds);
        this.settings = new Settings(base);
    }

    /**
     * The same place with what the gazetteer found, also for the larger places that it names. A name that the gazetteer
     * lacks hangs under the township or region that the report names for it, by method {@code context}; without such it
     * stays as it is.
     */
    public Place link(Place place, PlaceContext context) {
        Optional<Place> within = place.within().map(larger -> link(larger, context));
        Place nested =
                new Place(place.mention(), place.name(), place.kind(), place.relation(), within, place.setting());
        Optional<Setting> larger = within.flatMap(PlaceLinker::settingOf);
        Optional<Setting> found = line(nested, larger, context)
                .or(() -> find(nested, larger, context))
                .or(() -> larger.filter(l -> !l.precision().equals("country")).map(l -> under(nested, l, context)));
        return found.map(nested::linkedTo).orElse(nested);
    }

    /**
     * The places of one report, each with what {@link #link} finds. One that stays without is looked for under the
     * township or town that the text names last before it, or the only one that it names, since such reports name the
     * larger place once: it hangs there, by method {@code context} and with less confidence.
     */
    public Function<Place, Place> ofReport(String text, PlaceContext context) {
        NamedAreas areas = new NamedAreas(text, gazetteer, context, place -> find(place, Optional.empty(), context));
        return place -> {
            Place linked = link(place, context);
            boolean sea = kinds.unlisted(linked) && !kinds.spot(linked);
            boolean open = linked.setting().isEmpty() && !sea && kinds.mayBeSettled(linked) && !tooShort(linked);
            return !open || settingOf(linked).isPresent()
                    ? linked
                    : areas.around(place.mention().span().begin(), place.kind().isEmpty())
                            .filter(area -> !abroad(place, area, context))
                            .map(area -> linked.linkedTo(inArea(linked, area, context)))
                            .orElse(linked);
        };
    }

    /**
     * Whether the name is a town's or division's in another country of which the report speaks, and in the area's
     * country is none: then it is more likely one of those.
     */
    private boolean abroad(Place place, Setting area, PlaceContext context) {
        List<String> countries = gazetteer.lookup(place.name()).stream()
                .filter(m ->
                        m.spelling() == Match.Spelling.NAME && m.place().level().compareTo(Level.TOWN) <= 0)
                .map(m -> m.place().country())
                .toList();
        return countries.stream().anyMatch(c -> context.weight(c) > SPOKEN_OF)
                && countries.stream()
                        .noneMatch(c -> area.country().filter(c::equals).isPresent());
    }

    /** A place of that name in the area where nothing but the text's order points, or the unknown name there. */
    private Setting inArea(Place place, Setting area, PlaceContext context) {
        return find(place, Optional.of(area), context)
                .filter(s -> s.township().equals(area.township()) && s.region().equals(area.region()))
                .map(s -> settings.lessSure(s, BY_ORDER))
                .orElseGet(() -> settings.lessSure(under(place, area, context), BY_ORDER));
    }

    /**
     * The unknown name in the larger place, with the places of that name elsewhere and those of a like name there,
     * which were not chosen.
     */
    private Setting under(Place place, Setting larger, PlaceContext context) {
        Stream<Match> named = Stream.concat(
                        near(place.name(), larger).stream(), gazetteer.lookup(place.name()).stream())
                .filter(match ->
                        larger.country().filter(match.place().country()::equals).isPresent());
        List<String> others = weigh(named.toList(), place, Optional.of(larger), context).stream()
                .map(c -> settings.iri(c.place().id()))
                .distinct()
                .limit(MOST_REJECTED)
                .toList();
        return settings.under(place.name(), larger, area(larger), others);
    }

    /** The township or district in which a town lies, with its middle and its size. */
    private Optional<PlaceRecord> area(Setting town) {
        return town.township().filter(t -> town.precision().equals(Level.TOWN.precision())).stream()
                .flatMap(name -> gazetteer.lookup(name).stream())
                .map(Match::place)
                .filter(p -> p.level() == Level.TOWNSHIP || p.level() == Level.DISTRICT)
                .filter(p -> town.country().filter(p.country()::equals).isPresent()
                        && town.region().filter(p.region()::equals).isPresent()
                        && p.area().equals(town.township().get())
                        && p.point().isPresent())
                .findFirst();
    }

    private static boolean tooShort(Place place) {
        return place.kind().isEmpty() && Names.fold(place.name()).length() < SHORTEST_BARE;
    }

    private static Optional<Setting> settingOf(Place place) {
        return place.setting().or(() -> place.within().flatMap(PlaceLinker::settingOf));
    }

    private Optional<Setting> find(Place place, Optional<Setting> larger, PlaceContext context) {
        if (tooShort(place) || kinds.unlisted(place)) {
            return Optional.empty();
        }
        List<Candidate> candidates = weigh(gazetteer.lookup(place.name()), place, larger, context);
        if (best(candidates).isEmpty() && larger.isPresent()) {
            List<Match> near = near(place.name(), larger.get()).stream()
                    .filter(match -> match.spelling() == Match.Spelling.NEAR)
                    .toList();
            candidates = weigh(near, place, larger, context);
        }
        List<Candidate> weighed = candidates;
        return best(weighed)
                .filter(best -> confidence(best, weighed, larger) >= LEAST_SURE)
                .filter(best -> larger.isPresent() || namesakes.meant(best, weighed, place, context))
                .map(best -> {
                    boolean spot = kinds.spot(place);
                    return settings.of(
                            best.place(),
                            confidence(best, weighed, larger) * (spot ? 0.8 : 1),
                            rejected(best, weighed));
                });
    }

    private List<Candidate> weigh(List<Match> matches, Place place, Optional<Setting> larger, PlaceContext context) {
        PlaceContext others = context.without(matches.stream().map(Match::place).toList());
        return matches.stream()
                .filter(m -> m.place().level() != Level.COUNTRY || m.spelling() != Match.Spelling.ROMANISED)
                .map(match -> scorer.weigh(match, place, larger, others))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.place()
                        .id()))
                .toList();
    }

    private static Optional<Candidate> best(List<Candidate> candidates) {
        return candidates.stream().findFirst().filter(c -> c.score() >= Scorer.LEAST);
    }

    private List<Match> near(String name, Setting larger) {
        if (larger.township().isEmpty() || larger.region().isEmpty()) {
            return List.of();
        }
        PlaceRecord township = new PlaceRecord(
                "",
                larger.township().get(),
                Level.TOWNSHIP,
                larger.country().orElse(""),
                larger.region().get(),
                "",
                larger.township().get(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
        return gazetteer.near(name, township);
    }

    private List<String> rejected(Candidate best, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c != best)
                .limit(MOST_REJECTED)
                .map(c -> settings.iri(c.place().id()))
                .toList();
    }

    /**
     * Less where the spelling is farther off, where another candidate comes close, and where nothing in the report
     * points there.
     */
    private static double confidence(Candidate best, List<Candidate> all, Optional<Setting> larger) {
        double sure =
                switch (best.match().spelling()) {
                    case NAME -> 0.95;
                    case OTHER -> 0.9;
                    case ROMANISED -> 0.8;
                    case NEAR, LIKE -> 0.5;
                };
        long rivals = all.stream()
                .filter(c -> c != best && best.score() - c.score() < CLOSE && !sameArea(c.place(), best.place()))
                .count();
        return sure
                * (rivals == 0 ? 1 : 1.0 / (1 + rivals))
                * (larger.isPresent() || !best.place().level().settled() ? 1 : 0.9);
    }

    private static boolean sameArea(PlaceRecord a, PlaceRecord b) {
        boolean oneInside =
                a.area().equals(b.area()) || a.area().isEmpty() || b.area().isEmpty();
        return a.country().equals(b.country()) && a.region().equals(b.region()) && oneInside;
    }

    /** The line of a highway that is named by its ends. */
    private Optional<Setting> line(Place place, Optional<Setting> larger, PlaceContext context) {
        List<String> ends = kinds.line(place) ? Settings.ends(place.name()) : List.of();
        if (ends.size() != 2 || !gazetteer.lookup(place.name()).isEmpty()) {
            return Optional.empty();
        }
        List<Setting> found = new ArrayList<>();
        for (String end : ends) {
            Place alone = new Place(place.mention(), end, Optional.empty(), "at", Optional.empty(), Optional.empty());
            Optional<Setting> inArea = larger.flatMap(l ->
                    find(alone, Optional.of(l), context).filter(s -> s.point().isPresent()));
            inArea.or(() -> find(alone, Optional.empty(), context)).ifPresent(found::add);
        }
        return found.size() == 2
                ? Optional.of(
                        settings.between(Names.slug(place.name()), place.name(), found.get(0), found.get(1), larger))
                : Optional.empty();
    }
}
