package org.skirmish.model;

/** A party's part in an engagement. */
public record Participant(Party party, Role role) {

    /** The parts that parties play; defined in the concept scheme {@code roles}. */
    public enum Role {
        ATTACKER, DEFENDER, PARTICIPANT;

        /** The SKOS notation. */
        public String notation() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
