package org.skirmish.read.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the records of a WARC, and finds the next one after a damaged one. Where a record is longer or shorter
 * than its head says, it ends where the next begins.
 */
final class WarcRecords {

    private static final int LONGEST_HEAD = 1 << 20;
    private static final int PIECE = 1 << 16;
    private static final byte[] MARK = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

    private final Rewindable in;
    private final long most;

    /** @param most bytes of a record that are held; of a longer one only the beginning is */
    WarcRecords(InputStream in, long most) {
        this.in = new Rewindable(in);
        this.most = most;
    }

    /**
     * One record.
     *
     * @param head its lines from {@code WARC/1.} on, without that of its length and without the empty line
     * @param block what follows the head; the beginning of it where it is longer than allowed
     * @param length how long it is
     */
    record Framed(String head, byte[] block, long length) {}

    /** Thrown where a record cannot be understood. */
    static final class Broken extends Exception {
        Broken(String reason) {
            super(reason);
        }
    }

    /** The next record, {@code null} after the last. */
    Framed next() throws IOException, Broken {
        int first = in.read();
        while (first == '\r' || first == '\n') {
            first = in.read();
        }
        if (first < 0) {
            in.check();
            return null;
        }
        in.unread(new byte[] {(byte) first}, 0);
        String head = head();
        Matcher length = LENGTH.matcher(head);
        if (!head.startsWith("WARC/1.") || !length.find()) {
            throw new Broken("its head makes no sense, or gives no length");
        }
        String rest = head.substring(0, length.start()) + head.substring(length.end());
        long told = Long.parseLong(length.group(1));
        return told > most ? passedOver(rest, told) : held(rest, (int) told);
    }

    private String head() throws IOException, Broken {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int line = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            out.write(b);
            if (b == '\n' && line == 0) {
                return out.toString(StandardCharsets.UTF_8);
            }
            line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
            if (out.size() > LONGEST_HEAD) {
                throw new Broken("its head has more than " + LONGEST_HEAD + " bytes");
            }
        }
        throw new Broken("it breaks off in its head");
    }

    private Framed passedOver(String head, long told) throws IOException, Broken {
        byte[] start = in.readNBytes(PIECE);
        long left = told - start.length;
        byte[] piece = new byte[PIECE];
        while (left > 0) {
            int count = in.read(piece, 0, (int) Math.min(PIECE, left));
            if (count < 0) {
                throw new Broken("it breaks off");
            }
            left -= count;
        }
        return new Framed(head, start, told);
    }

    private Framed held(String head, int told) throws IOException, Broken {
        byte[] block = in.readNBytes(told);
        byte[] after = in.readNBytes(4 + MARK.length);
        if (block.length == told && follows(after)) {
            in.unread(after, 0);
            return new Framed(head, block, told);
        }
        byte[] both = Arrays.copyOf(block, block.length + after.length);
        System.arraycopy(after, 0, both, block.length, after.length);
        int end = mark(both, 0);
        if (end < 0 && block.length < told) {
            throw new Broken("it breaks off");
        }
        if (end < 0) {
            both = upToMark(both);
            end = mark(both, Math.max(0, both.length - MARK.length));
        }
        in.unread(both, end < 0 ? both.length : end);
        return new Framed(head, trimmed(both, end < 0 ? both.length : end), told);
    }

    /**
     * Whether a record ends properly before these bytes: nothing but line ends follows, to the end or to the next
     * record.
     */
    private static boolean follows(byte[] after) {
        int at = 0;
        while (at < after.length && (after[at] == '\r' || after[at] == '\n')) {
            at++;
        }
        return at == after.length || at > 0 && starts(after, at - 1);
    }

    private static boolean starts(byte[] bytes, int at) {
        for (int i = 0; i < MARK.length && at + i < bytes.length; i++) {
            if (bytes[at + i] != MARK[i] && !(i == 0 && bytes[at] == '\r')) {
                return false;
            }
        }
        return true;
    }

    private static int mark(byte[] bytes, int from) {
        for (int i = from; i + MARK.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + MARK.length, MARK, 0, MARK.length)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The bytes with what follows them up to, and with, the mark of the next record, if it comes within what is held of
     * a record.
     */
    private byte[] upToMark(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes);
        int matched = begun(bytes);
        for (int b = 0; matched < MARK.length && out.size() < most && (b = in.read()) >= 0; ) {
            out.write(b);
            matched = b == MARK[matched] ? matched + 1 : b == MARK[0] ? 1 : 0;
        }
        return out.toByteArray();
    }

    /** How much of the mark stands at the end of the bytes. */
    private static int begun(byte[] bytes) {
        for (int length = Math.min(MARK.length - 1, bytes.length); length > 0; length--) {
            if (Arrays.equals(bytes, bytes.length - length, bytes.length, MARK, 0, length)) {
                return length;
            }
        }
        return 0;
    }

    private static byte[] trimmed(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && (bytes[end - 1] == '\r' || bytes[end - 1] == '\n')) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** Looks for the next beginning of a record, at once or behind a line end; answers whether there is one. */
    boolean recover() throws IOException {
        int matched = 1;
        for (int b = in.read(); b >= 0; b = in.read()) {
            matched = b == MARK[matched] ? matched + 1 : b == MARK[0] ? 1 : 0;
            if (matched == MARK.length) {
                in.unread(MARK, 1);
                return true;
            }
        }
        in.check();
        return false;
    }
}
