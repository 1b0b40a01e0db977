package org.skirmish.model;

/**
 * On which side of the war somebody stands, seen from the country where it happens. The concept scheme {@code camps}
 * defines them.
 */
public enum Camp {
    STATE("state"),
    NON_STATE("non-state"),
    FOREIGN("foreign"),
    CIVILIAN("civilian"),
    UNKNOWN("unknown");

    private final String notation;

    Camp(String notation) {
        this.notation = notation;
    }

    /** The SKOS notation. */
    public String notation() {
        return notation;
    }

    /** The camp of that notation; {@link #UNKNOWN} for any other word. */
    public static Camp of(String notation) {
        for (Camp camp : values()) {
            if (camp.notation.equals(notation)) {
                return camp;
            }
        }
        return UNKNOWN;
    }
}
