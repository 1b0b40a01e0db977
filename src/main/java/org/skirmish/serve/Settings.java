package org.skirmish.serve;

import java.time.Duration;

/**
 * Where and how to serve.
 *
 * @param port   TCP port; 0 takes any that is free
 * @param reach  who can connect
 * @param reload how often to look for a new generation of the index
 */
public record Settings(int port, Reach reach, Limits limits, Duration reload) {

    /** Who can connect. */
    public enum Reach {
        THIS_MACHINE, NETWORK
    }

    /** This machine only, the standard limits, a look for news every second. */
    public static Settings on(int port) {
        return new Settings(port, Reach.THIS_MACHINE, Limits.STANDARD, Duration.ofSeconds(1));
    }

    /** The same for other limits. */
    public Settings with(Limits other) {
        return new Settings(port, reach, other, reload);
    }

    /** The same for another reach. */
    public Settings within(Reach other) {
        return new Settings(port, other, limits, reload);
    }
}
