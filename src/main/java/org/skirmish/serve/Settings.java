package org.skirmish.serve;

import java.time.Duration;
import org.skirmish.store.Disclosure;

/**
 * Where and how to serve.
 *
 * @param port TCP port; 0 takes any that is free
 * @param reach who can connect
 * @param reload how often to look for a new generation of the index
 * @param access what is served to those who have a token
 * @param services endpoints elsewhere that public queries may ask
 * @param cors which web pages may read what is served to the network
 * @param disclosure how much of the graph all may see; the sensitive dataset is served whole
 */
public record Settings(
        int port,
        Reach reach,
        Limits limits,
        Duration reload,
        Access access,
        Services services,
        Cors cors,
        Disclosure disclosure) {

    /** Everything that is served is public. */
    public Settings(int port, Reach reach, Limits limits, Duration reload) {
        this(port, reach, limits, reload, Access.PUBLIC);
    }

    /** No query asks another endpoint; any page may read what is served to the network; the public view is served. */
    public Settings(int port, Reach reach, Limits limits, Duration reload, Access access) {
        this(port, reach, limits, reload, access, Services.NONE, Cors.ALL, Disclosure.PUBLIC);
    }

    /** Who can connect. */
    public enum Reach {
        THIS_MACHINE,
        NETWORK
    }

    /** This machine only, the standard limits, a look for news every second. */
    public static Settings on(int port) {
        return new Settings(port, Reach.THIS_MACHINE, Limits.STANDARD, Duration.ofSeconds(1), Access.PUBLIC);
    }

    /** The same for other limits. */
    public Settings with(Limits other) {
        return new Settings(port, reach, other, reload, access, services, cors, disclosure);
    }

    /** The same with more than the public dataset. */
    public Settings with(Access other) {
        return new Settings(port, reach, limits, reload, other, services, cors, disclosure);
    }

    /** The same for another reach. */
    public Settings within(Reach other) {
        return new Settings(port, other, limits, reload, access, services, cors, disclosure);
    }

    /** The same with endpoints that public queries may ask. */
    public Settings with(Services other) {
        return new Settings(port, reach, limits, reload, access, other, cors, disclosure);
    }

    /** The same for other web pages. */
    public Settings with(Cors other) {
        return new Settings(port, reach, limits, reload, access, services, other, disclosure);
    }

    /** The same with more or less of the graph for all. */
    public Settings with(Disclosure other) {
        return new Settings(port, reach, limits, reload, access, services, cors, other);
    }
}
