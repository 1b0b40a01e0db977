package org.skirmish.model;

/**
 * What the report itself says about how far a claim was checked; defined in the concept scheme {@code verifications}.
 */
public enum Verification {
    UNSTATED,
    UNVERIFIED,
    DISPUTED,
    VERIFIED;

    /** The SKOS notation. */
    public String notation() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
