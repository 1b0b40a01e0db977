package org.skirmish.extract.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Place;

/** Where the report is just now: the places spoken of, the section's place, so that "the village" and "there" can be understood. */
final class Scene {

    private static final Set<String> ANAPHORIC_DETERMINERS = Set.of("the", "this", "that", "same");

    private Optional<PlaceName> section = Optional.empty();
    private Optional<PlaceName> last = Optional.empty();
    private final java.util.Map<String, PlaceName> byKind = new java.util.HashMap<>();
    private final java.util.Map<String, PlaceName> byName = new java.util.LinkedHashMap<>();

    /** A heading opens a section: what follows happens there unless it says otherwise. */
    void heading(Told told) {
        section = finest(told.places());
        last = section.or(() -> last);
        told.places().forEach(this::note);
    }

    void note(Told told) {
        told.places().forEach(this::note);
        finest(told.places()).ifPresent(p -> last = Optional.of(p));
    }

    private void note(PlaceName place) {
        place.place().kind().ifPresent(k -> byKind.put(k, place));
        byName.putIfAbsent(place.place().name(), place);
        if (place.place().within().isPresent()) {
            byName.put(place.place().name(), place);
        }
    }

    /** The place as it was first told with its larger places, where this mention lacks them. */
    PlaceName filled(PlaceName place) {
        PlaceName known = byName.get(place.place().name());
        boolean more = known != null && place.place().within().isEmpty() && known.place().within().isPresent();
        return more ? new PlaceName(place.from(), place.to(), known.place(), known.rank(), place.origin(), place.preceding()) : place;
    }

    /** The finest of the places where something can happen: nobody's origin, and not merely a country. */
    static Optional<PlaceName> finest(List<PlaceName> places) {
        return places.stream().filter(p -> !p.origin() && p.rank() < 5).min(java.util.Comparator.comparingInt(PlaceName::rank));
    }

    /** The place that "the village", "the township", "there" in the sentence refers to. */
    Optional<PlaceName> referred(Sentence sentence) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            String kind = org.skirmish.extract.lexicon.Senses.first(sentence.tokens().get(i), "place-kinds.noun").orElse("");
            boolean definite = ANAPHORIC_DETERMINERS.contains(sentence.tokens().get(i - 1).word().toLowerCase(java.util.Locale.ROOT));
            if (definite && byKind.containsKey(kind)) {
                return Optional.of(byKind.get(kind));
            }
        }
        return Optional.empty();
    }

    /** Where a thing without a place of its own happens. */
    Optional<PlaceName> here() {
        return last.or(() -> section);
    }

    /** Whether two places can be one: the same name, or one in the other, or one unknown. */
    static boolean agree(Optional<PlaceName> one, Optional<PlaceName> other) {
        return one.isEmpty() || other.isEmpty() || chain(one.get().place()).contains(other.get().place().name())
            || chain(other.get().place()).contains(one.get().place().name());
    }

    private static Set<String> chain(Place place) {
        Set<String> names = new java.util.HashSet<>();
        for (Optional<Place> at = Optional.of(place); at.isPresent(); at = at.get().within()) {
            names.add(at.get().name());
        }
        return names;
    }
}
