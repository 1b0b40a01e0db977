package org.skirmish.link.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A gazetteer over several indexes; a place that two of them hold is one place, with what either knows of it. */
final class LayeredGazetteer implements Gazetteer {

    /** Metres under which two settlements of the same name are taken for one. */
    private static final double SAME_PLACE = 8_000;

    private static final int NEAR_ENOUGH = 2;
    /** Shorter keys (with their language mark) differ by a letter too easily: Kyar Tat is not Kyar Tet. */
    private static final int SHORTEST_NEAR = 10;

    /** Shorter keys are other names too easily once an article stands before them. */
    private static final int SHORTEST_BARE = 5;

    private final List<String> articles = Tables.lines("/gazetteer/articles.txt");
    private final List<PlaceIndex> layers;
    private final Romanisations romanisations;
    private final TypeWords typeWords;
    private final Countries countries;

    LayeredGazetteer(List<PlaceIndex> layers, Romanisations romanisations, TypeWords typeWords, Countries countries) {
        this.layers = List.copyOf(layers);
        this.romanisations = romanisations;
        this.typeWords = typeWords;
        this.countries = countries;
    }

    @Override
    public List<Match> lookup(String name) {
        List<Match> found = byName(name);
        if (!found.isEmpty()) {
            return found;
        }
        String cut = typeWords.cut(name);
        List<Match> own = cut.equals(name) ? found : byName(cut);
        return own.isEmpty() ? withArticle(cut) : own;
    }

    /** "Hodeidah" is El-Hodeidah: newspapers leave the article out that GeoNames has. */
    private List<Match> withArticle(String name) {
        return Stream.of(Names.fold(name))
                .filter(key -> key.length() >= SHORTEST_BARE)
                .flatMap(key -> articles.stream().map(article -> article + key))
                .flatMap(key -> layers.stream().flatMap(layer -> layer.find(key).stream()))
                .filter(place -> place.level().compareTo(Level.TOWN) <= 0)
                .distinct()
                .map(place -> new Match(place, Match.Spelling.OTHER))
                .toList();
    }

    @Override
    public boolean knows(String name) {
        return has(Names.fold(name))
                || has(Names.fold(typeWords.cut(name)))
                || !withArticle(typeWords.cut(name)).isEmpty();
    }

    @Override
    public Optional<String> country(String nameOrAdjective) {
        return countries.named(nameOrAdjective).map(Countries.Country::name);
    }

    @Override
    public List<Match> near(String name, PlaceRecord township) {
        List<String> keys = romanisations.keys(township.country(), typeWords.cut(name));
        String wanted = keys.isEmpty() ? Names.fold(typeWords.cut(name)) : keys.get(0);
        Map<String, PlaceRecord> best = new LinkedHashMap<>();
        int least = NEAR_ENOUGH;
        for (PlaceRecord place : settlements(township)) {
            List<String> own = romanisations.keys(place.country(), place.name());
            int distance =
                    Nearness.distance(wanted, own.isEmpty() ? Names.fold(place.name()) : own.get(0), NEAR_ENOUGH);
            if (distance < least) {
                best.clear();
                least = distance;
            }
            if (distance == least) {
                best.put(place.id(), place);
            }
        }
        Match.Spelling spelling = wanted.length() >= SHORTEST_NEAR ? Match.Spelling.NEAR : Match.Spelling.LIKE;
        return best.values().stream().map(place -> new Match(place, spelling)).toList();
    }

    private List<PlaceRecord> settlements(PlaceRecord township) {
        List<PlaceRecord> all = new ArrayList<>();
        layers.forEach(
                layer -> all.addAll(layer.settlements(township.country(), township.region(), township.township())));
        return all;
    }

    private boolean has(String key) {
        for (PlaceIndex layer : layers) {
            if (layer.has(key)) {
                return true;
            }
        }
        return false;
    }

    private List<Match> byName(String name) {
        String key = Names.fold(name);
        List<Match> found = new ArrayList<>();
        if (key.isEmpty()) {
            return found;
        }
        List<String> romanised = romanisations.keys(name);
        for (PlaceIndex layer : layers) {
            int[] exact = layer.numbers(key);
            int before = found.size();
            for (int number : exact) {
                PlaceRecord place = layer.place(number);
                merge(
                        found,
                        before,
                        new Match(
                                place, Names.foldsTo(place.name(), key) ? Match.Spelling.NAME : Match.Spelling.OTHER));
            }
            for (String other : romanised) {
                int at = 0;
                for (int number : layer.numbers(other)) {
                    while (at < exact.length && exact[at] < number) {
                        at++;
                    }
                    if (at == exact.length || exact[at] != number) {
                        merge(found, before, new Match(layer.place(number), Match.Spelling.ROMANISED));
                    }
                }
            }
        }
        return found;
    }

    /** Adds the match, or what it knows to the same place among the first of those found, which are other indexes'. */
    private static void merge(List<Match> found, int first, Match match) {
        for (int i = 0; i < first; i++) {
            PlaceRecord known = found.get(i).place();
            if (same(known, match.place())) {
                found.set(i, new Match(known.with(match.place()), found.get(i).spelling()));
                return;
            }
        }
        found.add(match);
    }

    private static boolean same(PlaceRecord a, PlaceRecord b) {
        if (a.level() != b.level()) {
            return false;
        }
        return a.id().equals(b.id())
                || a.level().settled()
                        && a.country().equals(b.country())
                        && a.region().equals(b.region())
                        && (a.township().equals(b.township())
                                || a.township().isEmpty()
                                || b.township().isEmpty())
                        && a.point().isPresent() == b.point().isPresent()
                        && a.point()
                                .map(p -> Accuracies.distance(p, b.point().get()) < SAME_PLACE)
                                .orElse(a.level() == Level.TOWN);
    }
}
