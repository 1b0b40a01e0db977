package org.skirmish.link.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Tables;
import org.skirmish.model.Place;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** What the kinds of the scheme {@code place-kinds} ask of a gazetteer's places. */
public final class PlaceKinds {

    private static final Pattern NUMBERED = Pattern.compile("\\p{L}+ (?:\\d+|[A-Z]|[IVX]+)");

    private final Map<String, String> precisions = new HashMap<>();
    private final Map<String, List<Level>> levels = new HashMap<>();
    private final Set<String> lines;
    private final Map<String, List<String>> nameless = new HashMap<>();

    private PlaceKinds(Set<String> lines) {
        this.lines = lines;
    }

    /** The kinds of the vocabulary, and the ranks that {@code link/place-kinds.tsv} says each may be. */
    public static PlaceKinds of(Vocabulary vocabulary) {
        PlaceKinds kinds = new PlaceKinds(Set.copyOf(Tables.lines("/link/line-kinds.txt")));
        for (Concept kind : vocabulary.scheme("place-kinds")) {
            kind.value("precision").ifPresent(precision -> kinds.precisions.put(kind.notation(), precision));
        }
        for (String[] row : Tables.rows("/link/place-kinds.tsv")) {
            kinds.levels.put(
                    row[0],
                    Tables.values(row[1]).stream()
                            .map(word -> Level.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                            .toList());
        }
        for (String[] row : Tables.rows("/link/nameless-kinds.tsv")) {
            kinds.nameless.put(row[0], Tables.values(row[1]));
        }
        return kinds;
    }

    /**
     * Whether no settlement is meant by the name: a sea's or lake's ("Gulf of Aden"), or that of a kind and a number
     * ("Camp 3").
     */
    boolean unlisted(Place place) {
        List<String> words =
                List.of(place.name().toLowerCase(java.util.Locale.ROOT).split("\\s+"));
        List<String> own = place.kind().map(nameless::get).orElse(null);
        boolean water = own != null && words.size() > 1 && words.stream().anyMatch(own::contains);
        return water
                || place.kind().isPresent() && NUMBERED.matcher(place.name()).matches();
    }

    /** Whether a place of that kind runs between two others: a highway, a railway. */
    boolean line(Place place) {
        return place.kind().filter(lines::contains).isPresent()
                || place.relation().equals("between");
    }

    /** Whether the kind is a spot that bears the name of a settlement: a hill, a base, a police station. */
    boolean spot(Place place) {
        return place.kind().map(precisions::get).filter("point"::equals).isPresent();
    }

    /** Whether the kind, if there is one, may be a settlement or a spot in one. */
    boolean mayBeSettled(Place place) {
        return place.kind().isEmpty() || spot(place) || fit(place, Level.VILLAGE) >= 0;
    }

    /** From 1, where the kind names that rank, down to −1, where it names quite another; 0 without a kind. */
    double fit(Place place, Level level) {
        if (place.kind().isEmpty()) {
            return 0;
        }
        List<Level> wanted = levels.get(place.kind().get());
        if (wanted != null) {
            int at = wanted.indexOf(level);
            return at < 0 ? -1 : 1 - 0.4 * at;
        }
        return spot(place) ? level.settled() ? 0.3 : -0.3 : 0;
    }
}
