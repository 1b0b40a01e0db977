package org.skirmish.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;

/** Tells the extractor what the gazetteer knows: of places that share a name, the one that bears it most properly, then the largest; a
 * township goes before the district that shares its name. */
record KnownPlaces(Gazetteer gazetteer) implements PlaceKnowledge {

    private static final Comparator<Match> BEST = Comparator.comparing(Match::spelling)
            .thenComparing(match -> match.place().level()).thenComparing(match -> -match.place().population());

    @Override
    public Optional<Known> find(String name) {
        if (!gazetteer.knows(name)) {
            return Optional.empty();
        }
        List<Match> all = gazetteer.lookup(name);
        boolean township = all.stream().anyMatch(match -> match.place().level() == Level.TOWNSHIP);
        return all.stream().filter(match -> !township || match.place().level() != Level.DISTRICT).min(BEST)
                .map(match -> new Known(match.place().level().precision(), match.place().country()));
    }
}
