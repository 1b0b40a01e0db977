package org.skirmish.link.gazetteer;

/** A place that may be meant by a name, with how near the name is to one of the place's own. */
public record Match(PlaceRecord place, Spelling spelling) {

    /** How a name that was looked up agrees with the place's, best first. */
    public enum Spelling {
        /** It is the preferred name, but for case, spaces, hyphens and accents. */
        NAME,
        /** It is another name of the place. */
        OTHER,
        /** It is a name of the place in another romanisation. */
        ROMANISED,
        /** It differs by a letter or two from a name in the township where it is looked for. */
        NEAR,
        /** The same, but the name is so short that it may well be another. */
        LIKE
    }
}
