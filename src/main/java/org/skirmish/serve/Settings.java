package org.skirmish.serve;

import java.time.Duration;

/**
 * Where and how to serve.
 *
 * @param port   TCP port; 0 takes any that is free
 * @param reach  who can connect
 * @param reload how often to look for a new generation of the index
 * @param access what is served to those who have a token
 */
public record Settings(int port, Reach reach, Limits limits, Duration reload, Access access) {

    /** Everything that is served is public. */
    public Settings(int port, Reach reach, Limits limits, Duration reload) {
        this(port, reach, limits, reload, Access.PUBLIC);
    }

    /** Who can connect. */
    public enum Reach {
        THIS_MACHINE, NETWORK
    }

    /** This machine only, the standard limits, a look for news every second. */
    public static Settings on(int port) {
        return new Settings(port, Reach.THIS_MACHINE, Limits.STANDARD, Duration.ofSeconds(1), Access.PUBLIC);
    }

    /** The same for other limits. */
    public Settings with(Limits other) {
        return new Settings(port, reach, other, reload, access);
    }

    /** The same with more than the public dataset. */
    public Settings with(Access other) {
        return new Settings(port, reach, limits, reload, other);
    }

    /** The same for another reach. */
    public Settings within(Reach other) {
        return new Settings(port, other, limits, reload, access);
    }
}
