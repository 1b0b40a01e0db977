package org.skirmish.extract.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.model.Camp;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** In which country a report is set, and so whose forces are the state's there and whose are foreign. */
public final class Countries {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}.]*");

    private final Map<String, String> countryOf;
    private final Map<String, String> sides;
    private final String here;

    private Countries(Map<String, String> countryOf, Map<String, String> sides, String here) {
        this.countryOf = countryOf;
        this.sides = sides;
        this.here = here;
    }

    /** What is known of all countries, before any report is looked at. */
    public static Countries load(Vocabulary vocabulary) {
        Map<String, String> countryOf = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Countries.class.getResourceAsStream("/rules/countries.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> {
                        countryOf.put(f[0], f[0]);
                        for (String word : f[1].split("\\|")) {
                            countryOf.put(word, f[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sides = new HashMap<>();
        for (Concept side : vocabulary.scheme("sides")) {
            side.values("noun").forEach(w -> sides.put(w, side.notation()));
            side.values("adjective").forEach(w -> sides.put(w, side.notation()));
            side.values("prefixHead").forEach(w -> sides.put(w, side.notation()));
        }
        return new Countries(countryOf, sides, "");
    }

    /**
     * The same, seen from the country where the report is set: that of most of the places it names, each counting three times what a
     * mere word for a country or its people counts.
     *
     * @param places the countries of the places named, one for each
     */
    public Countries of(String text, java.util.List<String> places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.forEach(p -> counts.merge(countryOf.getOrDefault(p, p), 3, Integer::sum));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String country = countryOf.getOrDefault(
                    word.group(), countryOf.get(word.group().replaceFirst("\\.$", "")));
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        for (Map.Entry<String, String> name : countryOf.entrySet()) {
            if (name.getKey().indexOf(' ') > 0 && text.contains(name.getKey())) {
                counts.merge(name.getValue(), 2, Integer::sum);
            }
        }
        String most = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return new Countries(countryOf, sides, most);
    }

    /** The country in which the report is set, if it names any. */
    public Optional<String> here() {
        return here.isEmpty() ? Optional.empty() : Optional.of(here);
    }

    /** The adjectives of countries ("Syrian"), which name no place; other names of a country or its seat are among them. */
    Set<String> adjectives() {
        Set<String> adjectives = new java.util.HashSet<>(countryOf.keySet());
        adjectives.removeIf(
                word -> countryOf.get(word).equals(word) || !word.matches(".*(an|ese|ish|i|ian|ic|ean|nch)"));
        return adjectives;
    }

    /** The first country that the words name, by itself, its people or its seat. */
    public Optional<String> named(String words) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (countryOf.containsKey(word.group())) {
                return Optional.of(countryOf.get(word.group()));
            }
        }
        return Optional.empty();
    }

    /** The camp of a group's name here: the forces of another country's state are foreign. */
    Camp campOf(GroupName name) {
        boolean abroad = name.camp() == Camp.STATE
                && name.country().isPresent()
                && !here.isEmpty()
                && !name.country().get().contains(here)
                && !here.contains(name.country().get());
        return abroad ? Camp.FOREIGN : name.camp();
    }

    /** "Russian" in a report on Syria tells of a foreign force; an adjective of the country itself tells nothing. */
    Camp campOfAdjective(String word) {
        String country = countryOf.get(word);
        return country != null && !here.isEmpty() && !country.equals(here) ? Camp.FOREIGN : Camp.UNKNOWN;
    }

    /** The camp of a country's forces, which its adjective names: the state's own, or foreign; unknown where the word is no country's. */
    Camp campOfForces(String adjective) {
        return !countryOf.containsKey(adjective) || here.isEmpty()
                ? Camp.UNKNOWN
                : countryOf.get(adjective).equals(here) ? Camp.STATE : Camp.FOREIGN;
    }

    /** The camp that a word of side names: "junta", "rebel"; a country's own name stands for its state. */
    Camp side(String lemma) {
        String side = sides.get(lemma.toLowerCase(Locale.ROOT));
        return side == null ? Camp.UNKNOWN : Camp.of(side);
    }
}
