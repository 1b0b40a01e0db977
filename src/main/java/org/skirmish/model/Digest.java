package org.skirmish.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, from which all identities are made. */
public final class Digest {

    private Digest() {
    }

    /** The hash of the bytes, 64 hexadecimal digits in lower case. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first 16 digits of the hash of the parts, joined by a character that stands in none of them. */
    public static String brief(String... parts) {
        return of(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
