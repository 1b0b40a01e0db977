package org.skirmish.link.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How OCHA's files name the properties of a division, by {@code gazetteer/ocha-columns.tsv}; the names have changed
 * over the years.
 */
final class OchaColumns {

    static final String NAME = "name";
    static final String CODE = "pcode";

    private static final String LEVEL = "*";

    private final List<String[]> rows = Tables.rows("/gazetteer/ocha-columns.tsv");

    /**
     * The words of that meaning ({@link #NAME}, {@link #CODE}) for the division of that level; nothing if they are
     * missing or blank.
     */
    Optional<String> text(JsonNode properties, int level, String meaning) {
        Map<String, String> words = new LinkedHashMap<>();
        properties.properties().forEach(field -> {
            if (field.getValue().isTextual() && !field.getValue().asText().isBlank()) {
                words.putIfAbsent(
                        folded(field.getKey()), field.getValue().asText().strip());
            }
        });
        return rows.stream()
                .filter(row -> row[0].equals(meaning))
                .map(row -> words.get(folded(row[1].replace(LEVEL, Integer.toString(level)))))
                .filter(value -> value != null)
                .findFirst();
    }

    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
