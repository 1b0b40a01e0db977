package org.skirmish.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which properties a group of a registry may have, and which classes, by the table {@code vocabulary/group-terms.tsv}.
 */
final class GroupTerms {

    /** What the values of a property are. */
    enum Values {
        TEXT,
        DAY,
        GROUP,
        CONCEPT,
        PERIOD,
        CLASS,
        NODE
    }

    private static final String TABLE = "/vocabulary/group-terms.tsv";
    private static final String CLASS = "is a class";
    /** Vocabularies of which no other term may be used. */
    private static final List<String> CLOSED = List.of(
            "http://www.w3.org/2004/02/skos/core#", "http://www.w3.org/ns/org#", "https://w3id.org/skirmish/ontology#");

    private final Map<String, String> terms = new HashMap<>();

    GroupTerms() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(GroupTerms.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(row -> terms.put(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the property's values are; none where the table does not hold it. */
    Optional<Values> values(String property) {
        return Optional.ofNullable(terms.get(property))
                .filter(value -> !value.equals(CLASS))
                .map(value -> Values.valueOf(value.toUpperCase(java.util.Locale.ROOT)));
    }

    boolean isClass(String iri) {
        return CLASS.equals(terms.get(iri));
    }

    /**
     * Whether the term belongs to a vocabulary that the table covers, so that it is unknown where the table lacks it.
     */
    boolean covers(String iri) {
        return CLOSED.stream().anyMatch(iri::startsWith);
    }
}
