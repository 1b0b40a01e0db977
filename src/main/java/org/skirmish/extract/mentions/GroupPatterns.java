package org.skirmish.extract.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.model.Camp;

/** Tells from its words that a name is an armed group's, and of which camp: {@code rules/group-names.tsv}. */
final class GroupPatterns {

    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Map<String, String> affixes = new LinkedHashMap<>();
    private final Map<String, String> camps = new LinkedHashMap<>();

    GroupPatterns() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GroupPatterns.class.getResourceAsStream("/rules/group-names.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> (switch (f[0]) {
                                case "head" -> heads;
                                case "affix" -> affixes;
                                default -> camps;
                            })
                            .put(f[1], f[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a run of capitalised words that ends in this one may be a group's name. */
    boolean isHead(String word) {
        return heads.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The camp that a single token with such a part has: "Yinmabin-PDF", "CDF-Hakha". */
    Optional<Camp> affixed(String token) {
        for (String part : token.split("[-/]")) {
            if (affixes.containsKey(part)) {
                return Optional.of(Camp.of(affixes.get(part)));
            }
        }
        return Optional.empty();
    }

    /** The camp that the words of a name tell; unknown where they tell none. */
    Camp camp(List<String> words) {
        String name = " "
                + String.join(" ", words)
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace(" 's", "'s") + " ";
        for (Map.Entry<String, String> entry : camps.entrySet()) {
            if (name.contains(" " + entry.getKey() + " ") || name.contains("-" + entry.getKey() + " ")) {
                return Camp.of(entry.getValue());
            }
        }
        return Camp.of(heads.getOrDefault(words.get(words.size() - 1).toLowerCase(Locale.ROOT), "?"));
    }
}
