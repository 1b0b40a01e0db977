package org.skirmish.link.gazetteer;

/** Prefixes of the codes that places bear. */
public final class Codes {

    /** Place codes of the Myanmar Information Management Unit. */
    public static final String P_CODE = "mimu:";
    /** Numbers of GeoNames: {@code https://sws.geonames.org/NUMBER/} is the place's IRI there. */
    public static final String GEONAMES = "geonames:";
    /** Codes of divisions in GeoNames' tables: country, first and second order set apart by dots. */
    public static final String GEONAMES_DIVISION = "geonames-division:";
    /** Codes of the administrative boundaries that OCHA publishes (P-codes of other countries). */
    public static final String OCHA = "ocha:";

    private Codes() {}
}
