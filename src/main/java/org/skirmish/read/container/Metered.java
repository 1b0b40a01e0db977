package org.skirmish.read.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that tells of each piece that was read from it how many bytes it had; whoever is told may refuse to go on.
 */
final class Metered extends FilterInputStream {

    /** Is told the bytes of one piece, 0 at the end of the stream. */
    interface Meter {
        void counted(int bytes);
    }

    private final Meter meter;

    Metered(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        meter.counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        meter.counted(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
