package org.skirmish.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who somebody says did what an engagement tells of: a claim, as figures are.
 *
 * @param id unique in its report, and the same on every run
 * @param engagement id of the engagement that was done; none where the report tells of none
 * @param accused who is said to have done it, or not
 * @param attribution who says so; of what a party says of itself, that party
 * @param rules ids of the rules that made it
 */
public record Responsibility(
        String id,
        Optional<String> engagement,
        Party accused,
        Stance stance,
        Attribution attribution,
        Evidence evidence,
        List<String> rules) {

    public Responsibility {
        rules = List.copyOf(rules);
    }

    /** How somebody puts it; defined in the concept scheme {@code responsibility-stances}. */
    public enum Stance {
        ACCUSES,
        CLAIMS,
        ADMITS,
        DENIES;

        /** The SKOS notation. */
        public String notation() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same, of a party that is linked. */
    public Responsibility with(Party linked, Attribution by) {
        return new Responsibility(id, engagement, linked, stance, by, evidence, rules);
    }
}
