package org.skirmish.model;

import java.util.OptionalLong;

/**
 * How many, as far as the words fix it: "at least 15" has no maximum, "up to 20" no minimum, "about 70" is 70 and
 * approximate. The ends are the numbers that the words give, also of "more than 50" and "fewer than 50", which leave
 * the 50 itself out: {@code min} in JSON and {@code sk:countMin} are 50 there. At least one end is there.
 */
public record Bounds(OptionalLong min, OptionalLong max, boolean approximate) {

    public static Bounds exactly(long n) {
        return new Bounds(OptionalLong.of(n), OptionalLong.of(n), false);
    }

    public static Bounds atLeast(long n) {
        return new Bounds(OptionalLong.of(n), OptionalLong.empty(), false);
    }

    public static Bounds between(long low, long high) {
        return new Bounds(OptionalLong.of(Math.min(low, high)), OptionalLong.of(Math.max(low, high)), false);
    }
}
