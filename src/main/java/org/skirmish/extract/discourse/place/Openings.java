package org.skirmish.extract.discourse.place;

import java.util.Optional;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Block;

/** Sees where a paragraph opens with another country than that of what was told before: there a digest begins anew. */
public final class Openings {

    /**
     * So many tokens from its begin a sentence opens with a land: "In neighbouring Mali", "In the Central African
     * Republic".
     */
    private static final int OPENING = 4;

    private final Lands lands;
    private final Countries countries;

    /** @param countries as seen from where the report is set */
    public Openings(Lands lands, Countries countries) {
        this.lands = lands;
        this.countries = countries;
    }

    /**
     * The land with which the sentence, the first of its paragraph, opens: a country, or one that lies in none ("In
     * Mali, …", "Kenya: …").
     */
    Optional<PlaceName> opening(SentenceReading told) {
        if (told.sentence().block().kind() != Block.Kind.PARAGRAPH) {
            return Optional.empty();
        }
        return told.places().stream()
                .filter(p -> p.from() <= OPENING
                        && p.rank() >= PlaceFocus.REGION
                        && p.place().kind().isEmpty())
                .filter(p -> p.rank() == PlaceFocus.COUNTRY || country(p).isEmpty())
                .filter(p -> p.from() == 1
                        ? listed(told, p)
                        : p.preceding().filter("in"::equals).isPresent())
                .findFirst();
    }

    /** "Kenya: …", "Kenya – …", "Kenya. …": a name that stands by itself at the head of an item. */
    private static boolean listed(SentenceReading told, PlaceName place) {
        int behind = place.to() + 1;
        return behind > told.sentence().tokens().size()
                || !Character.isLetterOrDigit(
                                told.sentence().token(behind).word().charAt(0))
                        && !told.sentence().token(behind).tag().equals("POS");
    }

    /** Whether the two are known to be, or to lie in, one country. */
    boolean same(PlaceName one, PlaceName other) {
        Optional<String> country = country(one);
        return country.isPresent() && country.equals(country(other))
                || one.place().name().equals(other.place().name());
    }

    /** Whether the place may lie in the land. */
    boolean mayLie(PlaceName land, PlaceName place) {
        return country(place).isEmpty() || same(land, place);
    }

    /** Whether the report as a whole is set in that country. */
    boolean here(PlaceName place) {
        return countries.here().isPresent() && country(place).equals(countries.here());
    }

    private Optional<String> country(PlaceName place) {
        return lands.of(place.place(), -1);
    }
}
