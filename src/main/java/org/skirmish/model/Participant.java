package org.skirmish.model;

import java.util.Optional;

/**
 * A party's part in an engagement.
 *
 * @param inference id of the rule by which the part was inferred, where the report leaves it to the reader: the
 *     attacker of an army's patrol is the army's enemy, an air raid is flown by who has aircraft; none where the
 *     report's words give the part
 */
public record Participant(Party party, Role role, Optional<String> inference) {

    /** A part that the report's words give the party. */
    public Participant(Party party, Role role) {
        this(party, role, Optional.empty());
    }

    /** Whether the report leaves it to the reader that this party had this part. */
    public boolean inferred() {
        return inference.isPresent();
    }

    /** The same part, played by another party. */
    public Participant by(Party other) {
        return new Participant(other, role, inference);
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
