package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares the names of groups and places as two readers would: without case, accents, punctuation and words that carry
 * no identity.
 */
final class Labels {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|");

    private final Set<String> dropped;

    Labels() {
        try (InputStream in = Labels.class.getResourceAsStream("/evaluate/dropped-words.txt")) {
            dropped = Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a label that carry identity, set apart by blanks; all of them if none would be left. */
    String normal(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT)
                .replace("defence", "defense");
        List<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        List<String> kept =
                words.stream().filter(word -> !dropped.contains(word)).toList();
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    /** All labels that a gold entry accepts: a text with alternatives set apart by {@code |}, or a list of such. */
    Set<String> accepted(JsonNode entry) {
        Set<String> out = new LinkedHashSet<>();
        List<JsonNode> entries = new ArrayList<>();
        if (entry.isArray()) {
            entry.forEach(entries::add);
        } else if (entry.isTextual()) {
            entries.add(entry);
        }
        for (JsonNode one : entries) {
            ALTERNATIVES
                    .splitAsStream(one.asText())
                    .map(this::normal)
                    .filter(label -> !label.isEmpty())
                    .forEach(out::add);
        }
        return out;
    }

    /** Whether the label is one of the accepted, or one of two words or more holds all words of the other. */
    boolean agree(String label, Set<String> accepted) {
        String normal = label == null ? "" : normal(label);
        return !normal.isEmpty() && accepted.stream().anyMatch(other -> agree(normal, other));
    }

    private static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> a = Set.copyOf(List.of(one.split(" ")));
        Set<String> b = Set.copyOf(List.of(other.split(" ")));
        return Math.min(a.size(), b.size()) >= 2 && (a.containsAll(b) || b.containsAll(a));
    }
}
