package org.skirmish.load;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.model.Issue;
import org.skirmish.store.StoreException;

/**
 * The store that is to hold the graphs.
 *
 * @param endpoint what the store's manual calls its graph store or its update endpoint
 * @param secret how to sign in; nothing for a store that is open
 */
public record Target(URI endpoint, Protocol protocol, Optional<Secret> secret) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** How the store takes graphs. */
    public enum Protocol {
        /** SPARQL 1.1 Graph Store HTTP Protocol: PUT, POST and DELETE of {@code endpoint?graph=IRI}. */
        GSP,
        /** SPARQL 1.1 Update: POST of update requests. */
        UPDATE
    }

    /** @throws StoreException if the address is no HTTP address, holds a secret, or would send one in the clear */
    public Target {
        if (endpoint.getHost() == null
                || !Set.of("http", "https")
                        .contains(String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT))) {
            throw refused(
                    endpoint.toString(), "is no address of a store", "give one that begins with http:// or https://");
        }
        if (endpoint.getUserInfo() != null) {
            throw refused(
                    endpoint.getHost(),
                    "a name or password in the address would show in lists of processes and logs",
                    "leave it out, and see --user and --bearer");
        }
        if (endpoint.getFragment() != null) {
            throw refused(endpoint.toString(), "the address has a fragment", "leave out what begins with #");
        }
        if (secret.isPresent()
                && !endpoint.getScheme().equalsIgnoreCase("https")
                && !HERE.contains(endpoint.getHost())) {
            throw refused(
                    endpoint.toString(),
                    "the secret would cross the network unencrypted",
                    "give an address that begins with https://");
        }
    }

    private static StoreException refused(String subject, String problem, String remedy) {
        return new StoreException(new Issue(subject, problem, remedy));
    }
}
