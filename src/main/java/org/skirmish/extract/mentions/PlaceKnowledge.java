package org.skirmish.extract.mentions;

import java.util.List;
import java.util.Optional;

/** What is known of a place by its bare name, for telling a town from a province and one country from another. */
@FunctionalInterface
public interface PlaceKnowledge {

    /** Knows nothing. */
    PlaceKnowledge NONE = name -> Optional.empty();

    /**
     * What a name stands for.
     *
     * @param precision notation of {@code place-precisions}
     * @param country English short name
     */
    record Known(String precision, String country) {}

    /** The best known place of that name, if any. */
    Optional<Known> find(String name);

    /** The English short names of the countries that have a place of that name, the best known place's first. */
    default List<String> countries(String name) {
        return find(name).map(Known::country).stream().toList();
    }

    /** Its precision. */
    default Optional<String> precision(String name) {
        return find(name).map(Known::precision);
    }
}
