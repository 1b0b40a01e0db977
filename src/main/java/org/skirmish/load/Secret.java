package org.skirmish.load;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What signs a request in. It never shows itself in texts. */
public final class Secret {

    private final String header;

    private Secret(String header) {
        this.header = header;
    }

    /** Name and password, as RFC 7617 has them. */
    public static Secret password(String user, String password) {
        return new Secret("Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /** A bearer token (RFC 6750). */
    public static Secret token(String token) {
        return new Secret("Bearer " + token.strip());
    }

    /** The value of the header {@code Authorization}. */
    String header() {
        return header;
    }

    @Override
    public String toString() {
        return "secret";
    }
}
