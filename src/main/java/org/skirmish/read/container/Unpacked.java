package org.skirmish.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.skirmish.read.CollectionLimits;

/**
 * What gzip packed, in one or several pieces, unpacked as far as it stays within the limits: a bomb is refused before
 * it goes off.
 */
final class Unpacked extends InputStream {

    private static final long SILENCE = 1 << 20;
    /** Little enough that little is lost before a damaged place. */
    private static final int PIECE = 256;

    private final String name;
    private final CollectionLimits limits;
    private final InputStream unpacked;
    private long packed;
    private long since;
    private long out;
    private boolean broken;

    /**
     * @throws ZipException if the stream does not begin as gzip's do; reading throws it where the packing is damaged or
     *     breaks off
     */
    Unpacked(InputStream in, String name, CollectionLimits limits) throws ZipException {
        this.name = name;
        this.limits = limits;
        this.unpacked = damaged(() -> new Members(new Metered(in, this::counted)));
    }

    static boolean isPacked(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        since = 0;
        int count = damaged(() -> unpacked.read(into, offset, Math.min(PIECE, length)));
        out += Math.max(0, count);
        if (out > CollectionLimits.FREE && out / limits.maxRatio() > packed) {
            throw bomb();
        }
        return count;
    }

    /** Work on packed bytes. */
    private interface Work<T> {
        T run() throws IOException;
    }

    /** What the work gives; once it failed, it fails again, so that nothing is lost in silence. */
    private <T> T damaged(Work<T> work) throws ZipException {
        if (broken) {
            throw new ZipException("damaged before");
        }
        try {
            return work.run();
        } catch (IOException e) {
            broken = true;
            throw new ZipException(e.getMessage());
        }
    }

    private RuntimeException bomb() {
        return Opened.refused(
                name,
                "it grows beyond all measure when it is unpacked (" + packed + " bytes to more than " + out + ")",
                "leave it out, or unpack it and look into it");
    }

    /** Counts the packed bytes, and stops a piece that takes bytes and gives none. */
    private void counted(int more) {
        packed += more;
        since += more;
        if (since > SILENCE) {
            throw bomb();
        }
    }
}
