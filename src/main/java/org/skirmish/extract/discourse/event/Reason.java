package org.skirmish.extract.discourse.event;

/** What speaks for or against a mention's being of an event that was told before. */
enum Reason {
    SAME_KIND("the same kind"),
    SAME_PLACE("the same place"),
    SAME_DAY("the same day"),
    SAME_SIDES("sides in common"),
    SPOKEN_OF("spoken of as known"),
    OTHER_KIND("another kind of act"),
    OTHER_MEANS("by other means"),
    OTHER_TIME("a time of its own that is no day"),
    OTHER_PLACE("another place"),
    OTHER_DAY("another day"),
    OTHER_SIDES("others attacked, or were attacked"),
    ONE_CAMP("a fight within one camp"),
    UNDATED("no day is told of the event"),
    ARREST("an arrest by somebody is no attack"),
    BY_HAND("nobody is executed by shells"),
    TOO_FAR("told too far back, or the report has moved on"),
    NOT_IN_COURSE("it does not happen in the course of such an act"),
    NO_FIGHT("nobody can fight back against such an act");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** In words, for those who ask why. */
    String words() {
        return words;
    }

    /** Whether it speaks against: one such reason is enough. */
    boolean contra() {
        return compareTo(SPOKEN_OF) > 0;
    }
}
