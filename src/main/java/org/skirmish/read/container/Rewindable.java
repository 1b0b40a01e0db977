package org.skirmish.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream to which what was read too far can be given back, however much it is. Where the stream below fails, it ends,
 * and says so when asked.
 */
final class Rewindable extends InputStream {

    private final InputStream in;
    private byte[] back = new byte[0];
    private int at;
    private IOException failure;

    Rewindable(InputStream in) {
        this.in = in;
    }

    /** Gives back the bytes from that place on; they are read again before all others. */
    void unread(byte[] bytes, int from) {
        byte[] all = Arrays.copyOfRange(bytes, from, bytes.length + back.length - at);
        System.arraycopy(back, at, all, bytes.length - from, back.length - at);
        back = all;
        at = 0;
    }

    /** @throws IOException that with which the stream below failed, if it did */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at < back.length) {
            int count = Math.min(length, back.length - at);
            System.arraycopy(back, at, into, offset, count);
            at += count;
            return count;
        }
        try {
            return failure == null ? in.read(into, offset, length) : -1;
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }
}
