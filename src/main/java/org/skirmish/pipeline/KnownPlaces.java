package org.skirmish.pipeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;

/**
 * Tells the extractor what the gazetteer knows: of places that share a name, the one that bears it most properly, then
 * the largest; a township goes before the district that shares its name.
 */
final class KnownPlaces implements PlaceKnowledge {

    /** How many names are kept at hand: a report speaks of the same places again and again. */
    private static final int KEPT = 4096;

    private static final Comparator<Match> BEST = Comparator.comparing(Match::spelling)
            .thenComparing(match -> match.place().level())
            .thenComparing(match -> -match.place().population());

    private final Gazetteer gazetteer;
    private final Map<String, Optional<Known>> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Known>> eldest) {
            return size() > KEPT;
        }
    };

    KnownPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Optional<Known> find(String name) {
        synchronized (recent) {
            return recent.computeIfAbsent(name, this::look);
        }
    }

    @Override
    public List<String> countries(String name) {
        return !gazetteer.knows(name)
                ? List.of()
                : gazetteer.lookup(name).stream()
                        .sorted(BEST)
                        .map(match -> match.place().country())
                        .distinct()
                        .toList();
    }

    private Optional<Known> look(String name) {
        if (!gazetteer.knows(name)) {
            return Optional.empty();
        }
        List<Match> all = gazetteer.lookup(name);
        boolean township = all.stream().anyMatch(match -> match.place().level() == Level.TOWNSHIP);
        return all.stream()
                .filter(match -> !township || match.place().level() != Level.DISTRICT)
                .min(BEST)
                .map(match -> new Known(
                        match.place().level().precision(), match.place().country()));
    }
}
