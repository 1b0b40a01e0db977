package org.skirmish.read.html;

import java.net.URI;
import java.util.Optional;

/** Tells addresses of the web from other words. */
public final class WebAddress {

    private WebAddress() {}

    /** The address, if it is a whole one: http or https, with a host. */
    public static Optional<URI> of(String address) {
        try {
            URI uri = URI.create(address.strip());
            return uri.getHost() != null
                            && uri.getScheme() != null
                            && uri.getScheme().matches("(?i)https?")
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
