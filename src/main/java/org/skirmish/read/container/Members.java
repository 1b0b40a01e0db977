package org.skirmish.read.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The pieces that gzip packed into one stream, unpacked one after the other. Zeros behind the last are padding, as gzip
 * itself takes them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, gzip: 2.2, members</a>
 */
final class Members extends InputStream {

    private final BufferedInputStream packed;
    private InputStream member;

    /**
     * @throws IOException if the stream does not begin as gzip's do; so does reading where it is damaged or breaks off,
     *     once all before that place was read
     */
    Members(InputStream in) throws IOException {
        this.packed = new BufferedInputStream(in);
        this.member = opened();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = member.read(into, offset, length);
        while (count < 0 && more()) {
            member = opened();
            count = member.read(into, offset, length);
        }
        return count;
    }

    /** Whether something but zeros follows. */
    private boolean more() throws IOException {
        int b;
        do {
            packed.mark(1);
            b = packed.read();
        } while (b == 0);
        packed.reset();
        return b >= 0;
    }

    private InputStream opened() throws IOException {
        return GzipCompressorInputStream.builder().setInputStream(packed).get();
    }
}
