package org.skirmish.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.skirmish.read.UnreadableException;

/** Goes through the records of a WARC, and finds the next one after a damaged one. */
final class WarcRecords {

    private static final int BUFFER = 8192;
    private static final int LONGEST_HEAD = 1 << 20;
    private static final byte[] MARK = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final PushbackInputStream in;
    private final Channel channel = new Channel();
    private ByteBuffer buffer = empty();
    private WarcReader reader;
    private WarcRecord record;

    WarcRecords(InputStream in) {
        this.in = new PushbackInputStream(in, 2 * BUFFER);
    }

    /** Thrown where a record cannot be understood. */
    static final class Broken extends Exception {
        Broken(Throwable cause) {
            super(
                    cause instanceof IOException && cause.getMessage() != null
                            ? cause.getMessage().replaceFirst("(?s):.*", "")
                            : "it breaks off or makes no sense",
                    cause);
        }
    }

    /** The next record, {@code null} after the last; the one before is passed over as far as it was not read. */
    WarcRecord next() throws Broken {
        try {
            channel.left = Long.MAX_VALUE;
            if (record != null) {
                record.body().consume();
            }
            channel.left = LONGEST_HEAD;
            reader = reader == null ? new WarcReader(channel, buffer) : reader;
            record = reader.next().orElse(null);
            channel.left = Long.MAX_VALUE;
            if (record != null && record.body().size() < 0) {
                throw new IOException("its length is below zero");
            }
            return record;
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Broken(e);
        }
    }

    /** Looks for the next beginning of a record; answers whether there is one. */
    boolean recover() throws IOException {
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        in.unread(rest);
        channel.left = Long.MAX_VALUE;
        buffer = empty();
        reader = null;
        record = null;
        int matched = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            matched = b == MARK[matched] ? matched + 1 : b == MARK[0] ? 1 : 0;
            if (matched == MARK.length) {
                in.unread(MARK, 1, MARK.length - 1);
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer empty() {
        return ByteBuffer.allocate(BUFFER).flip();
    }

    /** The stream as a channel, which gives no more than is left to be given, so that no head of a record fills the memory. */
    private final class Channel implements ReadableByteChannel {

        private long left;

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (left <= 0) {
                throw new IOException("its head has more than " + LONGEST_HEAD + " bytes");
            }
            int read = in.read(into.array(), into.arrayOffset() + into.position(), into.remaining());
            if (read > 0) {
                into.position(into.position() + read);
                left -= read;
            }
            return read;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            record = null;
        }
    }
}
