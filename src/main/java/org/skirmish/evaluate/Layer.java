package org.skirmish.evaluate;

/** What is scored. */
public enum Layer {
    FIGURE("figure"),
    CLAIM("claim"),
    DISCLAIMER("disclaimer"),
    AGGREGATE("aggregate"),
    FIGURE_PLACE("figure-place"),
    ENGAGEMENT("engagement"),
    SIDES("engagement-sides"),
    ACTOR("actor"),
    DATE("date");

    private final String words;

    Layer(String words) {
        this.words = words;
    }

    /** The name by which the evaluation's README calls it. */
    public String words() {
        return words;
    }
}
