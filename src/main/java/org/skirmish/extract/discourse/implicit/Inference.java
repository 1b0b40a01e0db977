package org.skirmish.extract.discourse.implicit;

import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * The rules by which a side that a report leaves to its reader is inferred; each has an id that stands in the graph
 * beside what it inferred.
 */
public enum Inference {
    /** Who fights those that the other side is told to be. */
    ENEMY("enemy"),
    /** Both that fight each other, for a fight of which no side is told. */
    OPPONENTS("opponents"),
    /** The two of whom "both sides" or "the two groups" speaks. */
    BOTH_SIDES("both-sides"),
    /** Who fired or flew just before, for what hits of which nobody is told to have sent it. */
    CULPRIT("culprit"),
    /** Who used "the jets" or "the mortars" in the sentences before. */
    USER_BEFORE("user-before"),
    /** The state whose aircraft flew. */
    FLYER("flyer"),
    /** The state that serves the weapon of which alone is told. */
    CREW("crew"),
    /** The one armed side told of in the same paragraph, for what is done by hand. */
    ALONE("alone"),
    /** The state, for what only those in power do. */
    AUTHORITY("authority"),
    /** The other of two states that fight, for what befalls people who do not. */
    INVADER("invader"),
    /** The members of an alliance that takes part. */
    MEMBER("alliance-member"),
    /** Those who suffered, taken for civilians. */
    SUFFERERS("sufferers"),
    /** Those whose homes, schools or markets were hit. */
    HOMES("homes"),
    /** Those who live in a town or village that was hit as such. */
    SETTLEMENT("settlement");

    private final String id;

    Inference(String name) {
        this.id = "sides." + name;
    }

    /** The part, marked as inferred by this rule. */
    public Participant of(Party party, Participant.Role role) {
        return new Participant(party, role, java.util.Optional.of(id));
    }

    /** The id of the rule, as the graph has it. */
    String id() {
        return id;
    }
}
