package org.skirmish.link.gazetteer;

import java.util.List;
import java.util.Optional;

/** Knows places by their names. Immutable; any number of threads may ask. */
public interface Gazetteer {

    /**
     * Which places may be meant by the name? It is looked up as it stands, then without its words of kind, then by
     * romanisation; a later way is tried only where an earlier one found nothing, except that a romanised name adds to
     * an exact one in the countries that have romanisation rules. Order says nothing.
     */
    List<Match> lookup(String name);

    /** Whether any place bears the name as it stands or without its words of kind; quicker than {@link #lookup}. */
    boolean knows(String name);

    /** The English short name of the country that a name, adjective or people stands for: "Burmese" → "Myanmar". */
    Optional<String> country(String nameOrAdjective);

    /** The settlements whose name in that township differs from the given one by few letters. */
    List<Match> near(String name, PlaceRecord township);
}
