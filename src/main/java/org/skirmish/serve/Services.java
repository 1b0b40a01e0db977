package org.skirmish.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skirmish.model.Issue;
import org.skirmish.store.StoreException;

/**
 * The SPARQL endpoints elsewhere that public queries may ask with SERVICE (SPARQL 1.1 Federated Query).
 *
 * @param endpoints absolute addresses, just as queries must write them
 */
public record Services(Set<String> endpoints) {

    /** No query asks another endpoint. */
    public static final Services NONE = new Services(Set.of());

    public Services {
        endpoints = Set.copyOf(endpoints);
    }

    /** @throws StoreException if one is no http or https address, or holds a password or a fragment */
    public static Services of(List<String> addresses) {
        Set<String> all = new TreeSet<>();
        for (String address : addresses) {
            requireAddress(address);
            all.add(address);
        }
        return new Services(all);
    }

    private static void requireAddress(String address) {
        try {
            URI uri = new URI(address);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            throw problem(address, e);
        }
        throw problem(address, null);
    }

    private static StoreException problem(String address, Exception cause) {
        return new StoreException(
                new Issue(
                        "--allow-service",
                        "\"" + address + "\" is not the address of an endpoint",
                        "give one such as https://query.example/sparql, without user name or fragment"),
                cause);
    }

    boolean allow(String address) {
        return endpoints.contains(address);
    }
}
