package org.skirmish.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures how much the packed parts of a PDF document grow, before the library unpacks them into the memory; nothing
 * is kept.
 */
final class Inflation {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PICTURE = "/Image".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 600;

    private Inflation() {}

    /**
     * Whether a part that is no picture grows to more than {@code most} bytes, or all of them to more than eight times
     * as many.
     */
    static boolean exceeds(byte[] bytes, long most) {
        byte[] sink = new byte[1 << 16];
        long all = 0;
        for (int at = find(bytes, 0); at >= 0; at = find(bytes, at + STREAM.length)) {
            int begin = at + STREAM.length;
            begin += begin < bytes.length && bytes[begin] == '\r' ? 1 : 0;
            begin += begin < bytes.length && bytes[begin] == '\n' ? 1 : 0;
            boolean packed = begin + 1 < bytes.length
                    && (bytes[begin] & 0x0F) == 8
                    && ((bytes[begin] & 0xFF) << 8 | bytes[begin + 1] & 0xFF) % 31 == 0;
            if (packed && !picture(bytes, at)) {
                long size = size(bytes, begin, sink, most);
                all += size;
                if (size > most || all > 8 * most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long size(byte[] bytes, int begin, byte[] sink, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            long size = 0;
            for (int count = inflater.inflate(sink); count > 0 && size <= most; count = inflater.inflate(sink)) {
                size += count;
            }
            return size;
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static boolean picture(byte[] bytes, int stream) {
        for (int i = Math.max(0, stream - HEAD); i + PICTURE.length <= stream; i++) {
            if (matches(bytes, i, PICTURE)) {
                return true;
            }
        }
        return false;
    }

    private static int find(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] == STREAM[0] && matches(bytes, i, STREAM)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
