package org.skirmish.evaluate;

/** How many items of the gold were found, how many were offered, how many there were. */
public record Score(int hit, int system, int gold) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(hit + other.hit, system + other.system, gold + other.gold);
    }

    /** The share of what was offered that is right; 0 if nothing was. */
    public double precision() {
        return system == 0 ? 0 : (double) hit / system;
    }

    /** The share of the gold that was found; 0 if there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) hit / gold;
    }

    /** The harmonic mean of both; 0 if both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
