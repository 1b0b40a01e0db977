package org.skirmish.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One SKOS concept of the ontology's schemes.
 *
 * @param broader notation of the broader concept
 * @param values literal values (and notations of concepts) by local name of the property, such as {@code objectVerb} →
 *     kill, slay; see {@code ontology/skirmish.ttl}
 */
public record Concept(
        String iri, String notation, String label, Optional<String> broader, Map<String, List<String>> values) {

    /** The values of a property, by its local name; empty where there are none. */
    public List<String> values(String property) {
        return values.getOrDefault(property, List.of());
    }

    /** The first value of a property. */
    public Optional<String> value(String property) {
        return values(property).stream().findFirst();
    }
}
