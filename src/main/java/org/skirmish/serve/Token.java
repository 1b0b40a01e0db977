package org.skirmish.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.store.StoreException;

/**
 * A shared secret that opens what is not for everybody, as a bearer token (RFC 6750). It never shows itself in texts.
 */
public final class Token {

    private static final int LEAST = 16;
    private static final String SCHEME = "Bearer ";

    private final byte[] secret;

    private Token(byte[] secret) {
        this.secret = secret;
    }

    /** @throws StoreException if the text has fewer than 16 characters, since it could be guessed */
    public static Token of(String text) {
        if (text.strip().length() < LEAST) {
            throw new StoreException(
                    new Issue("token", "is too short to be safe", "take " + LEAST + " random characters or more"));
        }
        return new Token(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Lets the request through if it carries the token; takes as long for a wrong one as for the right one. @throws
     * Refusal if it does not
     */
    void require(HttpServletRequest request) {
        boolean opens = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(given -> given.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(given -> given.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8))
                .filter(given -> MessageDigest.isEqual(given, secret))
                .isPresent();
        if (!opens) {
            throw new Refusal(
                    Refusal.UNAUTHORIZED, "This needs a token: send it in the header 'Authorization: Bearer TOKEN'.");
        }
    }

    @Override
    public String toString() {
        return "token";
    }
}
