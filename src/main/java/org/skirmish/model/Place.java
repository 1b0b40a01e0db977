package org.skirmish.model;

import java.util.Optional;

/**
 * Where a report says that something happened.
 *
 * @param mention the words of the report, without the preposition
 * @param name the place's own name in the report's spelling ("Aung Chanthar", "Kyaukhtu-Saw highway")
 * @param kind the word of kind that stands with it ("village", "township", "highway"), a notation of the scheme
 *     {@code place-kinds}
 * @param relation how the act lies to the place: {@code at}, {@code near}, {@code between}, {@code along}
 * @param within the next larger place that the report itself names for it, innermost first by nesting
 * @param setting what the gazetteer found, once linked
 */
public record Place(
        Mention mention,
        String name,
        Optional<String> kind,
        String relation,
        Optional<Place> within,
        Optional<Setting> setting) {

    public Place linkedTo(Setting found) {
        return new Place(mention, name, kind, relation, within, Optional.of(found));
    }
}
