package org.skirmish.model;

/**
 * A party's part in an engagement.
 *
 * @param inferred whether the report leaves it to the reader that this party had this part: the attacker of an army's patrol is the army's
 *                 enemy, an air raid is flown by who has aircraft
 */
public record Participant(Party party, Role role, boolean inferred) {

    /** A part that the report's words give the party. */
    public Participant(Party party, Role role) {
        this(party, role, false);
    }

    /** The parts that parties play; defined in the concept scheme {@code roles}. */
    public enum Role {
        ATTACKER,
        DEFENDER,
        PARTICIPANT;

        /** The SKOS notation. */
        public String notation() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
