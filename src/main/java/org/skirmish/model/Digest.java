package org.skirmish.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, from which all identities are made. */
public final class Digest {

    private Digest() {}

    /** The hash of the bytes, 64 hexadecimal digits in lower case. */
    public static String of(byte[] bytes) {
        MessageDigest digest = begin();
        digest.update(bytes);
        return hex(digest);
    }

    /** A hash of bytes that come by and by. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of all bytes that came, as {@link #of} writes it. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first 16 digits of the hash of the parts, joined by a character that stands in none of them. */
    public static String brief(String... parts) {
        return of(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
