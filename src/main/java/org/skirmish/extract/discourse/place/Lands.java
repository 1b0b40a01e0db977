package org.skirmish.extract.discourse.place;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Place;

/**
 * In which country a report is from sentence to sentence, and in which its acts happened: nothing is inferred over a
 * border.
 */
public final class Lands {

    private final Countries countries;
    private final PlaceKnowledge places;
    private final Map<Integer, String> bySentence = new HashMap<>();

    /**
     * Goes through a report.
     *
     * @param report its sentences, in the order of the text
     * @param countries the countries as seen from where the report is set
     */
    public Lands(List<SentenceReading> report, Countries countries, PlaceKnowledge places) {
        this.countries = countries;
        this.places = places;
        Optional<String> now = Optional.empty();
        for (SentenceReading told : report) {
            Set<String> here = here(told);
            now = here.isEmpty() ? now : here.size() == 1 ? here.stream().findFirst() : Optional.empty();
            now.ifPresent(country -> bySentence.put(told.sentence().index(), country));
        }
    }

    /** The countries in which the places of the sentence lie. */
    private Set<String> here(SentenceReading told) {
        Set<String> here = new LinkedHashSet<>();
        headed(told).ifPresent(here::add);
        Set<String> bare = new LinkedHashSet<>();
        for (PlaceName place : told.places().stream().filter(p -> !speaks(p)).toList()) {
            Optional<String> named = place.origin() ? Optional.empty() : told(place.place());
            named.ifPresent(here::add);
            if (!place.origin() && named.isEmpty()) {
                bare.add(place.place().name());
            }
        }
        if (here.isEmpty()) {
            bare.forEach(name -> known(name, Optional.empty()).ifPresent(here::add));
        }
        return here;
    }

    /** "Mali: 12 soldiers killed near Menaka": the country before a colon where it does not speak. */
    private Optional<String> headed(SentenceReading told) {
        List<String> words =
                told.sentence().tokens().stream().limit(4).map(CoreLabel::word).toList();
        int colon = words.indexOf(":");
        return colon <= 0 || told.speeches().stream().anyMatch(s -> s.cue().index() == colon + 1)
                ? Optional.empty()
                : countries.country(String.join(" ", words.subList(0, colon)));
    }

    /** The seat of a government, named without a preposition: it stands for the government. */
    private boolean speaks(PlaceName place) {
        return place.preceding().isEmpty()
                && countries.seat(place.place().name()).isPresent();
    }

    /** The country that the report itself names for the place. */
    private Optional<String> told(Place place) {
        return place.within().flatMap(this::told).or(() -> countries.country(place.name()));
    }

    /**
     * The country of the best known place of that name; rather one that the sentence or else the report names, if it
     * has such a place.
     */
    private Optional<String> known(String name, Optional<String> near) {
        List<String> all = places.countries(name).stream()
                .map(c -> countries.country(c).orElse(c))
                .toList();
        return near.filter(all::contains)
                .or(() -> all.stream().filter(countries.mentioned()::contains).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** The country in which the report is at the sentence; none where it told of none so far or of several at once. */
    public Optional<String> at(int sentence) {
        return Optional.ofNullable(bySentence.get(sentence));
    }

    /** The country of the place, told in that sentence. */
    public Optional<String> of(Place place, int sentence) {
        return told(place).or(() -> known(place.name(), at(sentence)));
    }

    /** The country in which the engagement was: that of its place, else where the report was when it told of it. */
    public Optional<String> of(Event draft) {
        int sentence = draft.sentence().index();
        return draft.place().map(PlaceName::place).flatMap(p -> of(p, sentence)).or(() -> at(sentence));
    }

    /** Whether two sentences may tell of the same country. */
    public boolean agree(int one, int other) {
        return at(one).isEmpty() || at(other).isEmpty() || at(one).equals(at(other));
    }

    /** Whether the sentence may tell of people in the country of the engagement. */
    public boolean agree(Event draft, int sentence) {
        Optional<String> there = of(draft);
        Optional<String> told = at(sentence);
        return there.isEmpty() || told.isEmpty() || there.equals(told);
    }
}
