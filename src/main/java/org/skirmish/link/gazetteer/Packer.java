package org.skirmish.link.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes numbers and texts in few bytes: numbers seven bits a byte, low ones first; texts as their length and UTF-8.
 */
final class Packer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Packer number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A number that may be negative. */
    Packer signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    Packer text(String text) {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    Packer block(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** Bytes without their length. */
    Packer raw(byte[] bytes, int from, int length) {
        out.write(bytes, from, length);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
