package org.skirmish.link.group;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.place.PlaceContext;

/**
 * What a report tells that helps to choose among groups.
 *
 * @param text the report's text
 * @param words the same, folded like a group's name, with a space at either end
 */
public record GroupContext(PlaceContext places, Optional<LocalDate> day, String text, String words) {

    private static final double CLEAR = 0.5;
    private static final double NEAR = 0.25;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*");
    private static final Pattern END = Pattern.compile("[.!?][\"'’”)]*\\s+(?=\\p{Lu})|\\n");

    /** The country that the report is about, where no other comes near. */
    Optional<String> clearCountry() {
        Optional<String> first = places.country();
        return first.filter(c -> places.countries().entrySet().stream()
                .noneMatch(e -> !e.getKey().equals(c)
                        && e.getValue() > CLEAR * places.countries().get(c)));
    }

    /** Whether the report points to the country enough to make an abbreviation that of a group there. */
    boolean isAbout(String country) {
        return weight(country) >= NEAR;
    }

    /**
     * The country of which a sentence speaks: the only one that it names; where it names none, the one named last
     * before it in its paragraph.
     *
     * @param at where in the text the sentence is, in UTF-16 units
     * @param gazetteer knows the names of countries
     */
    Optional<String> countryAt(int at, Gazetteer gazetteer) {
        int begin = Math.min(at, text.length());
        int paragraph = text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1;
        int from = paragraph;
        Matcher ends = END.matcher(text);
        int to = text.length();
        for (int found = paragraph; ends.find(found); found = ends.end()) {
            if (ends.start() >= begin) {
                to = ends.start();
                break;
            }
            from = ends.end();
        }
        Set<String> own = named(text.substring(from, Math.max(from, to)), gazetteer);
        if (!own.isEmpty()) {
            return own.size() == 1 ? own.stream().findFirst() : Optional.empty();
        }
        return named(text.substring(paragraph, from), gazetteer).stream().reduce((a, b) -> b);
    }

    /** The countries named in the words by their names; adjectives are told of people as well. */
    private static Set<String> named(String words, Gazetteer gazetteer) {
        Set<String> countries = new LinkedHashSet<>();
        Matcher name = NAME.matcher(words);
        while (name.find()) {
            gazetteer
                    .country(name.group())
                    .filter(c -> name.group().contains(c))
                    .ifPresent(countries::add);
        }
        return countries;
    }

    double weight(String country) {
        return places.countries().getOrDefault(country, 0.0);
    }
}
