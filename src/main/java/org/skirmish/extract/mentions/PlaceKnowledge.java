package org.skirmish.extract.mentions;

import java.util.Optional;

/** What is known of a place by its bare name, for telling a town from a province where the report gives no word of kind. */
@FunctionalInterface
public interface PlaceKnowledge {

    /** Knows nothing. */
    PlaceKnowledge NONE = name -> Optional.empty();

    /** The precision (notation of {@code place-precisions}) of the best known place of that name, if any. */
    Optional<String> precision(String name);
}
