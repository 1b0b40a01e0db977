package org.skirmish.link.gazetteer;

import java.util.Locale;

/** The ranks of places, coarsest first. */
public enum Level {
    COUNTRY("country"),
    REGION("region"),
    DISTRICT("district"),
    TOWNSHIP("township"),
    TOWN("settlement"),
    TRACT("settlement"),
    VILLAGE("settlement"),
    WARD("settlement");

    private final String precision;

    Level(String precision) {
        this.precision = precision;
    }

    /** The notation of the scheme {@code place-precisions} that a place of this rank has. */
    public String precision() {
        return precision;
    }

    /** Whether it is a settlement or a part of one, not a division of a country. */
    public boolean settled() {
        return compareTo(TOWN) >= 0;
    }

    /** The rank of that word, which is its name in lower case. */
    static Level of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
