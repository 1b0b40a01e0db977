package org.skirmish.extract.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.model.Camp;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** In which country a report is set, and so whose forces are the state's there and whose are foreign. */
public final class Countries {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}.]*");
    private static final Pattern PLACED = Pattern.compile("\\b(?:in|at|near|around|outside|inside|from|to|of)\\s+$");

    private final Map<String, String> countryOf;
    private final Map<String, String> seats;
    private final Set<String> adjectives;
    private final Map<String, String> sides;
    private final Set<String> mentioned;
    private final String here;

    private Countries(Countries known, Set<String> mentioned, String here) {
        this.countryOf = known.countryOf;
        this.seats = known.seats;
        this.adjectives = known.adjectives;
        this.sides = known.sides;
        this.mentioned = mentioned;
        this.here = here;
    }

    private Countries(Vocabulary vocabulary) {
        this.countryOf = new HashMap<>();
        this.seats = new HashMap<>();
        this.adjectives = new HashSet<>();
        this.sides = new HashMap<>();
        this.mentioned = Set.of();
        this.here = "";
        rows("/rules/countries.tsv").forEach(f -> {
            countryOf.put(f[0], f[0]);
            words(f, 1).forEach(word -> countryOf.put(word, f[0]));
            words(f, 1)
                    .filter(w -> w.matches(".*(an|ese|ish|i|ian|ic|ean|nch)"))
                    .forEach(adjectives::add);
        });
        rows("/ontology/places/countries.tsv").skip(1).forEach(f -> {
            countryOf.putIfAbsent(f[1], f[1]);
            Stream.concat(words(f, 2), words(f, 3)).forEach(word -> countryOf.putIfAbsent(word, f[1]));
            words(f, 2).forEach(adjectives::add);
        });
        rows("/rules/seats.tsv").forEach(f -> words(f, 1).forEach(seat -> seats.put(seat, f[0])));
        for (Concept side : vocabulary.scheme("sides")) {
            Stream.of("noun", "adjective", "prefixHead")
                    .flatMap(property -> side.values(property).stream())
                    .forEach(word -> sides.put(word, side.notation()));
        }
    }

    /** What is known of all countries, before any report is looked at. */
    public static Countries load(Vocabulary vocabulary) {
        return new Countries(vocabulary);
    }

    private static Stream<String[]> rows(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Countries.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(String[] row, int column) {
        return column < row.length ? Stream.of(row[column].split("\\|")).filter(w -> !w.isEmpty()) : Stream.empty();
    }

    /**
     * The same, seen from the country where the report is set: that of most of the places it names, each counting three
     * times what a mere word for a country or its people counts. Of a name that places of several countries bear, a
     * country counts that the report names itself; a seat of a government counts unless it is only where something
     * happens.
     *
     * @param places the countries that have a place of the name, the best known place's first; one list for each place
     *     named
     */
    public Countries of(String text, List<List<String>> places) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Map<String, Integer> named = named(text, words);
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.stream()
                .map(bearers ->
                        bearers.stream().map(c -> countryOf.getOrDefault(c, c)).toList())
                .flatMap(
                        bearers -> bearers.stream()
                                .filter(named::containsKey)
                                .findFirst()
                                .or(() -> bearers.stream().findFirst())
                                .stream())
                .forEach(c -> counts.merge(c, 3, Integer::sum));
        words.forEach((country, times) -> counts.merge(country, times, Integer::sum));
        String most = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return new Countries(this, Set.copyOf(named.keySet()), most);
    }

    /** How often the text names each country itself or its people; {@code counts} takes these and its seats too. */
    private Map<String, Integer> named(String text, Map<String, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String form = countryOf.containsKey(word.group())
                    ? word.group()
                    : word.group().replaceFirst("\\.$", "");
            if (countryOf.containsKey(form)) {
                named.merge(countryOf.get(form), 1, Integer::sum);
            } else if (seats.containsKey(form)
                    && !PLACED.matcher(text.substring(0, word.start())).find()) {
                counts.merge(seats.get(form), 1, Integer::sum);
            }
        }
        for (Map.Entry<String, String> name : countryOf.entrySet()) {
            if (name.getKey().indexOf(' ') > 0 && text.contains(name.getKey())) {
                named.merge(name.getValue(), 2, Integer::sum);
            }
        }
        named.forEach((country, times) -> counts.merge(country, times, Integer::sum));
        return named;
    }

    /** The country in which the report is set, if it names any. */
    public Optional<String> here() {
        return here.isEmpty() ? Optional.empty() : Optional.of(here);
    }

    /** The countries that the report names by their name or people. */
    public Set<String> mentioned() {
        return mentioned;
    }

    /**
     * The countries that the report may be about: those that it mentions; where it mentions none, those of its places.
     *
     * @param places the countries that have a place of the name, the best known place's first; one list for each place
     *     named
     */
    public Set<String> mayBe(List<List<String>> places) {
        Set<String> all = new HashSet<>(mentioned);
        here().ifPresent(all::add);
        places.stream()
                .filter(bearers -> bearers.stream().noneMatch(mentioned::contains))
                .flatMap(bearers -> bearers.stream().limit(1))
                .forEach(c -> all.add(countryOf.getOrDefault(c, c)));
        return all;
    }

    /** The adjectives of countries ("Syrian"), which name no place. */
    Set<String> adjectives() {
        return adjectives;
    }

    /** The country that the words are a name or adjective of, as a whole. */
    public Optional<String> country(String words) {
        return Optional.ofNullable(countryOf.get(words));
    }

    /** The country whose government has its seat in the place of that name. */
    public Optional<String> seat(String name) {
        return Optional.ofNullable(seats.get(name));
    }

    /**
     * The country that the words name as a whole, else the first that one of them names, by itself, its people or its
     * seat.
     */
    public Optional<String> named(String words) {
        if (countryOf.containsKey(words) || seats.containsKey(words)) {
            return Optional.of(countryOf.getOrDefault(words, seats.get(words)));
        }
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (countryOf.containsKey(word.group()) || seats.containsKey(word.group())) {
                return Optional.of(countryOf.getOrDefault(word.group(), seats.get(word.group())));
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
        String country = countryOf.getOrDefault(word, seats.get(word));
        return country != null && !here.isEmpty() && !country.equals(here) ? Camp.FOREIGN : Camp.UNKNOWN;
    }

    /**
     * The camp of a country's forces, which its adjective names: the state's own, or foreign; unknown where the word is
     * no country's.
     */
    Camp campOfForces(String adjective) {
        String country = countryOf.getOrDefault(adjective, seats.get(adjective));
        return country == null || here.isEmpty() ? Camp.UNKNOWN : country.equals(here) ? Camp.STATE : Camp.FOREIGN;
    }

    /** The camp that a word of side names: "junta", "rebel"; a country's own name stands for its state. */
    Camp side(String lemma) {
        String side = sides.get(lemma.toLowerCase(Locale.ROOT));
        return side == null ? Camp.UNKNOWN : Camp.of(side);
    }
}
