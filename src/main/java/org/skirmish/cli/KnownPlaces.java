package org.skirmish.cli;

import java.util.Comparator;
import java.util.Optional;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Match;

/** Tells the extractor what the gazetteer knows: of places that share a name, the one that bears it most properly, then the largest. */
record KnownPlaces(Gazetteer gazetteer) implements PlaceKnowledge {

    private static final Comparator<Match> BEST = Comparator.comparing(Match::spelling)
            .thenComparing(match -> match.place().level()).thenComparing(match -> -match.place().population());

    @Override
    public Optional<Known> find(String name) {
        return gazetteer.knows(name) ? gazetteer.lookup(name).stream().min(BEST)
                .map(match -> new Known(match.place().level().precision(), match.place().country())) : Optional.empty();
    }
}
